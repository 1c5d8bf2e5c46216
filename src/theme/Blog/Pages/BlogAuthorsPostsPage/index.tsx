import {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import type {Props} from '@theme/Blog/Pages/BlogAuthorsPostsPage';
import BlogAuthorsPostsPage from '@theme-original/Blog/Pages/BlogAuthorsPostsPage';

/** The posts of one author, with a sentence for search engines and link previews. */
export default function BlogAuthorsPostsPageWithDescription(props: Props) {
  const {author} = props;
  const description = translate(
    {id: 'blog.author.description', message: 'Posts signed by {author}.'},
    {author: author.name ?? author.key},
  );
  return (
    <>
      <PageMetadata description={author.description ?? description} />
      <BlogAuthorsPostsPage {...props} />
    </>
  );
}

import {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import type {Props} from '@theme/Blog/Pages/BlogAuthorsListPage';
import BlogAuthorsListPage from '@theme-original/Blog/Pages/BlogAuthorsListPage';

/** The list of authors, with a sentence for search engines and link previews. */
export default function BlogAuthorsListPageWithDescription(props: Props) {
  const description = translate({
    id: 'blog.authors.description',
    message: 'Who signs the posts, and how many each has signed.',
  });
  return (
    <>
      <PageMetadata description={description} />
      <BlogAuthorsListPage {...props} />
    </>
  );
}

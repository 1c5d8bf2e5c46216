import {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import type {Props} from '@theme/BlogTagsPostsPage';
import BlogTagsPostsPage from '@theme-original/BlogTagsPostsPage';

/** The posts on one subject, with a sentence for search engines and link previews even where the subject has none. */
export default function BlogTagsPostsPageWithDescription(props: Props) {
  const {tag} = props;
  const description = translate({id: 'blog.tag.description', message: 'Posts about {tag}.'}, {tag: tag.label});
  return (
    <>
      <PageMetadata description={description} />
      <BlogTagsPostsPage {...props} />
    </>
  );
}

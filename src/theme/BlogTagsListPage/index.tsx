import {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import type {Props} from '@theme/BlogTagsListPage';
import BlogTagsListPage from '@theme-original/BlogTagsListPage';

/** The list of subjects, with a sentence for search engines and link previews. */
export default function BlogTagsListPageWithDescription(props: Props) {
  const description = translate({
    id: 'blog.tags.description',
    message: 'What posts are about, and how many there are on each subject.',
  });
  return (
    <>
      <PageMetadata description={description} />
      <BlogTagsListPage {...props} />
    </>
  );
}

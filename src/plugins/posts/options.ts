import type {Options} from '@docusaurus/plugin-content-blog';
import type {EditUrl} from '../handbook/edit-url.ts';

/** What the blog plugin is told of the posts: one list holds them all, and authors and tags come from their registries. */
export const toBlogOptions = (feed: {title: string; description: string}, editUrl: EditUrl) =>
  ({
    editUrl: ({blogPath}) => editUrl(`blog/${blogPath}`),
    // A second list of the same posts, which nothing leads to.
    archiveBasePath: null,
    blogSidebarCount: 0,
    showReadingTime: false,
    feedOptions: feed,
    onInlineTags: 'throw',
    onInlineAuthors: 'throw',
    onUntruncatedBlogPosts: 'throw',
  }) satisfies Options;

import type {Options} from '@docusaurus/plugin-content-docs';
import type {EditUrl} from './edit-url.ts';

/** What the docs plugin is told of the handbook: every Markdown file is a page, and the first stands at the site's root. */
export const toDocsOptions = (editUrl: EditUrl) =>
  ({
    routeBasePath: '/',
    sidebarPath: './sidebars.ts',
    include: ['**/*.md'],
    numberPrefixParser: false,
    editUrl: ({docPath}) => editUrl(`docs/${docPath}`),
    onInlineTags: 'throw',
  }) satisfies Options;

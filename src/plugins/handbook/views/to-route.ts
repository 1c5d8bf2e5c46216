import type {RouteConfig} from '@docusaurus/types';
import type {ViewId} from '../../../content/views.ts';
import type {ViewPage} from './to-view-pages.ts';

/** What draws each view. */
const COMPONENTS: Record<ViewId, string> = {
  interviewers: '@site/src/routes/Interviewers/index.tsx',
  'would-i-be-selected': '@site/src/routes/Selection/index.tsx',
  'self-check': '@site/src/routes/SelfCheck/index.tsx',
  coverage: '@site/src/routes/Coverage/index.tsx',
  prepare: '@site/src/routes/Prepare/index.tsx',
};

/** A view as Docusaurus adds it to the site. */
export const toRoute = ({id, address, path, props}: ViewPage, baseUrl: string): RouteConfig => ({
  path: `${baseUrl}${address.slice(1)}`,
  component: COMPONENTS[id],
  exact: true,
  props: {view: props},
  metadata: {sourceFilePath: path},
});

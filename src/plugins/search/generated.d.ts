/** What search-local and its wrapper write while the site is built. */
declare module '@generated/@easyops-cn/docusaurus-search-local/default/generated-constants.js' {
  /** The index's file name, `{dir}` standing for the scope. */
  export const searchIndexUrl: string;
  /** Languages whose stemmers are registered with lunr by this module. */
  export const language: string[];
}

declare module '@generated/@easyops-cn/docusaurus-search-local/default/generated.js' {
  /** Folders that can be searched by themselves. */
  export const searchContextByPaths: Array<{path: string; label: string}> | null;
}

declare module '@generated/@easyops-cn/docusaurus-search-local/default/pages.json' {
  const pages: import('./props.ts').SearchPages;
  export default pages;
}

declare module '@generated/@easyops-cn/docusaurus-search-local/default/site.json' {
  const site: {issueForm: string | null};
  export default site;
}

declare module '@easyops-cn/docusaurus-search-local/dist/server/server/index.js' {
  import type {LoadContext, OptionValidationContext, Plugin} from '@docusaurus/types';
  import type {PluginOptions} from '@easyops-cn/docusaurus-search-local';
  export default function searchLocal(context: LoadContext, options: PluginOptions): Plugin;
  export const validateOptions: (
    context: OptionValidationContext<Partial<PluginOptions>, PluginOptions>,
  ) => PluginOptions;
}

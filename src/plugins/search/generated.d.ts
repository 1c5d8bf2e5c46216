/** What search-local and its wrapper write while the site is built. */
declare module '@generated/@easyops-cn/docusaurus-search-local/default/generated-constants.js' {
  /** Languages whose stemmers are registered with lunr by this module. */
  export const language: string[];
}

declare module '@generated/@easyops-cn/docusaurus-search-local/default/generated.js' {
  /** Folders that can be searched by themselves. */
  export const searchContextByPaths: Array<{path: string; label: string}> | null;
}

declare module '@generated/@easyops-cn/docusaurus-search-local/default/names.json' {
  const packed: import('../../publish/search/pack-names.ts').PackedNames;
  export default packed;
}

declare module '@generated/@easyops-cn/docusaurus-search-local/default/language.js' {
  export const stem: (word: string) => string;
  export const stopWords: readonly string[];
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

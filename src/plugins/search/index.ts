import type {LoadContext, Plugin} from '@docusaurus/types';
import type {PluginOptions} from '@easyops-cn/docusaurus-search-local';
import {validateOptions} from '@easyops-cn/docusaurus-search-local/dist/server/server/index.js';
import lunr from 'lunr';
import {loadHandbook} from '../../content/load-handbook.ts';
import {loadSearchLocal} from './load-search-local.ts';
import type {SearchPages} from './props.ts';
import {toSearchPages} from './to-search-pages.ts';
import {WORD_SEPARATOR} from './word-separator.ts';

export {validateOptions};

/**
 * search-local, whose index the site's own search reads. Beside the index there is one more file, loaded with the
 * search and never with a page: what kind every page is of, and other words for it.
 */
export default function searchPlugin(context: LoadContext, options: PluginOptions): Plugin<SearchPages> {
  const {currentLocale} = context.i18n;
  // lunr has stemmers for languages, and none for countries: pt, not pt-BR.
  const language = [new Intl.Locale(currentLocale).language];
  const search = loadSearchLocal()(context, {...options, language});
  // The lunr that search-local builds the index with; its option has no place for this.
  lunr.tokenizer.separator = WORD_SEPARATOR;
  return {
    ...search,
    loadContent: async () =>
      toSearchPages(loadHandbook(context.siteDir).graph, currentLocale, context.codeTranslations),
    async contentLoaded(args) {
      await search.contentLoaded?.({...args, content: undefined});
      await args.actions.createData('pages.json', args.content);
    },
  } as Plugin<SearchPages>;
}

import type {LoadContext, OptionValidationContext, Plugin} from '@docusaurus/types';
import type {PluginOptions} from '@easyops-cn/docusaurus-search-local';
import {validateOptions as validateSearchLocal} from '@easyops-cn/docusaurus-search-local/dist/server/server/index.js';
import lunr from 'lunr';
import {loadHandbook} from '../../content/load-handbook.ts';
import {readToday} from '../handbook/today.ts';
import {loadSearchLocal} from './load-search-local.ts';
import type {AToZLetter, SearchPages} from './props.ts';
import {toAToZ} from './to-a-to-z.ts';
import {toSearchPages} from './to-search-pages.ts';
import {WORD_SEPARATOR} from './word-separator.ts';

/** Of search-local's options those that the site sets, and one of our own. */
type Options = Partial<PluginOptions> & {
  /** Where somebody can say what is missing: see `to-issue-form.ts`. */
  issueForm: string | null;
};

type ValidOptions = PluginOptions & Pick<Options, 'issueForm'>;

type Content = {pages: SearchPages; aToZ: AToZLetter[]};

type Context = OptionValidationContext<Partial<PluginOptions>, PluginOptions> & {options: Options};

export const validateOptions = ({validate, options: {issueForm, ...options}}: Context): ValidOptions => ({
  ...validateSearchLocal({validate, options}),
  issueForm,
});

/**
 * search-local, whose index the site's own search reads. Beside the index there is one more file, loaded with the
 * search and never with a page: what kind every page is of, and other words for it. The page
 * of results, and no other, comes with the list of everything from A to Z.
 */
export default function searchPlugin(context: LoadContext, {issueForm, ...options}: ValidOptions): Plugin<Content> {
  const {currentLocale} = context.i18n;
  // lunr has stemmers for languages, and none for countries: pt, not pt-BR.
  const language = [new Intl.Locale(currentLocale).language];
  const search = loadSearchLocal()(context, {...options, language});
  // The lunr that search-local builds the index with; its option has no place for this.
  lunr.tokenizer.separator = WORD_SEPARATOR;
  return {
    ...search,
    async loadContent() {
      const {graph} = loadHandbook(context.siteDir);
      const messages = context.codeTranslations;
      return {
        pages: toSearchPages(graph, currentLocale, messages),
        aToZ: toAToZ(graph, {locale: currentLocale, today: readToday(graph.company), messages}),
      };
    },
    async contentLoaded({content: {pages, aToZ}, actions, ...args}) {
      await actions.createData('pages.json', pages);
      await actions.createData('site.json', {issueForm});
      const modules = {aToZ: await actions.createData('a-to-z.json', aToZ)};
      await search.contentLoaded?.({
        ...args,
        content: undefined,
        actions: {...actions, addRoute: (route) => actions.addRoute({...route, modules})},
      });
    },
  } as Plugin<Content>;
}

import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {LoadContext, OptionValidationContext, Plugin} from '@docusaurus/types';
import type {PluginOptions} from '@easyops-cn/docusaurus-search-local';
import {validateOptions as validateSearchLocal} from '@easyops-cn/docusaurus-search-local/dist/server/server/index.js';
import lunr from 'lunr';
import type {ContentGraph} from '../../content/graph.ts';
import {type FittedNames, fitNames} from '../../publish/search/fit-names.ts';
import type {Names} from '../../publish/search/named-thing.ts';
import {toNames} from '../../publish/search/to-names.ts';
import {readHandbook} from '../handbook/attach-pages.ts';
import {readToday} from '../handbook/today.ts';
import {explainSearch} from './explain-search.ts';
import {listUnsearched} from './list-unsearched.ts';
import {loadSearchLocal} from './local/load-search-local.ts';
import {measure} from './measure.ts';
import {IGNORED} from './options.ts';
import type {BuiltPage} from './pagefind/index-text.ts';
import type {AToZLetter} from './props.ts';
import {toAToZ} from './to-a-to-z.ts';
import {WORD_SEPARATOR} from './words/word-separator.ts';
import {writeLanguage} from './write-language.ts';
import {writeText} from './write-text.ts';

/** Of search-local's options those that the site sets, and one of our own. */
type Options = Partial<PluginOptions> & {
  /** Where somebody can say what is missing: see `to-issue-form.ts`. */
  issueForm: string | null;
};

type ValidOptions = PluginOptions & Pick<Options, 'issueForm'>;

type Context = OptionValidationContext<Partial<PluginOptions>, PluginOptions> & {options: Options};

export const validateOptions = ({validate, options: {issueForm, ...options}}: Context): ValidOptions => ({
  ...validateSearchLocal({validate, options}),
  issueForm,
});

/** What names may weigh, in bytes: with the code that searches them, less than 60 kB until something is found. */
const LIMIT = 40_000;

type Content = {published: ContentGraph; names: Names; fitted: FittedNames; aToZ: AToZLetter[]};

/**
 * The search in two tiers. The names of things are loaded with the search itself, and answer at once. The text of pages
 * comes right after: as search-local's index where that is small, else in Pagefind's pieces.
 */
export default function searchPlugin(context: LoadContext, {issueForm, ...options}: ValidOptions): Plugin<Content> {
  const {currentLocale} = context.i18n;
  // lunr has stemmers for languages, and none for countries: pt, not pt-BR.
  const language = new Intl.Locale(currentLocale).language;
  const search = loadSearchLocal()(context, {...options, language: [language]});
  // The lunr that search-local builds the index with; its option has no place for this.
  lunr.tokenizer.separator = WORD_SEPARATOR;
  return {
    ...search,
    getPathsToWatch: () => ['docs/**', 'blog/**', 'i18n/**', 'company.yaml'].map((path) => join(context.siteDir, path)),
    async loadContent() {
      const {published} = readHandbook(context);
      const names = toNames(published, currentLocale, context.codeTranslations);
      return {published, names, fitted: fitNames(names, LIMIT, measure), aToZ: toAToZ(names, currentLocale)};
    },
    async contentLoaded({content: {fitted, aToZ}, actions, ...args}) {
      await actions.createData('names.json', fitted.packed);
      await actions.createData('language.js', writeLanguage(language));
      await actions.createData('site.json', {issueForm});
      await search.contentLoaded?.({
        ...args,
        content: undefined,
        // The page of results, and no other, comes with the list of everything from A to Z.
        actions: {...actions, addRoute: (route) => actions.addRoute({...route, props: {aToZ}})},
      });
    },
    async postBuild(args) {
      await search.postBuild?.({...args, content: undefined});
      const {outDir, content} = args;
      const unsearched = new Set(
        listUnsearched(content.published, currentLocale, readToday(content.published.company)),
      );
      const addresses = content.names.things.map(({address}) => address);
      const searched = addresses.filter((address) => !unsearched.has(address));
      const pages = await Promise.all(searched.map((address) => readPage(outDir, address)));
      const scopes = ['', ...toPaths(options.searchContextByPaths)];
      const chosen = await writeText({outDir, scopes, pages, addresses, language, ignored: IGNORED});
      console.info(explainSearch(currentLocale, content.fitted, chosen));
    },
  } as Plugin<Content>;
}

const readPage = async (outDir: string, address: string): Promise<BuiltPage> => ({
  address,
  html: await readFile(join(outDir, address === '/' ? 'index.html' : `${address}.html`), 'utf8'),
});

const toPaths = (scopes: PluginOptions['searchContextByPaths']): string[] =>
  (scopes ?? []).map((scope) => (typeof scope === 'string' ? scope : scope.path));

import lunr from 'lunr';
import type {SearchPage, SearchPages} from './props.ts';
import {restoreSpaces} from './restore-spaces.ts';
import {WORD_SEPARATOR} from './word-separator.ts';

/** One text that can be found: a title, a heading, a description, the prose below a heading. */
export type SearchDocument = {
  /** Number within the whole index. */
  i: number;
  /** The text. */
  t: string;
  /** The page, with base URL. */
  u: string;
  /** The section's anchor, `#said`. */
  h?: string;
};

/** Texts of one sort, and where their words are. */
export type SearchField = {
  name: 'title' | 'alias' | 'heading' | 'description' | 'kind' | 'keywords' | 'content';
  index: lunr.Index;
  documents: Map<string, SearchDocument>;
};

/** What the site knows of its pages, where they are, and the language their words are cut in. */
type Setting = {pages: SearchPages; baseUrl: string; language: string};

/** One scope's index. `vocabulary` is every word in it, as it is written. */
export type SearchIndex = Setting & {fields: SearchField[]; vocabulary: string[]};

/** What search-local writes: one of these for each of the names below, in this order. */
export type SerializedField = {documents: SearchDocument[]; index: object};

const NAMES = ['title', 'heading', 'description', 'keywords', 'content'] as const;

/** A language's own way of cutting words to stems; undefined for English, which is lunr's own. */
export const findLanguage = (language: string): lunr.Language | undefined =>
  // lunr-languages registers each language as a property of lunr.
  language === 'en' ? undefined : (lunr as unknown as Record<string, lunr.Language | undefined>)[language];

/** Words too common to be looked for. */
export const isStopWord = (word: string, language: string): boolean => {
  const filter = findLanguage(language)?.stopWordFilter ?? lunr.stopWordFilter;
  return filter(word) === undefined;
};

/** Words as the index cuts them. */
export const toWords = (text: string): string[] => {
  lunr.tokenizer.separator = WORD_SEPARATOR;
  return lunr
    .tokenizer(text)
    .map((token) => token.toString().replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
};

/** Makes an index out of what search-local wrote, and adds what the site knows of each page of it. */
export const loadIndex = (serialized: readonly SerializedField[], setting: Setting): SearchIndex => {
  const written = NAMES.flatMap((name, position): SearchField[] => {
    const field = serialized[position];
    if (!field) return [];
    const documents = field.documents.map((item) => ({...item, t: restoreSpaces(item.t, setting.language)}));
    return [{name, index: lunr.Index.load(field.index), documents: byReference(documents)}];
  });
  const urls = serialized[0]?.documents.map(({u}) => u) ?? [];
  const fields = [
    ...written,
    buildField('alias', urls, (url) => findPage(setting, url)?.aliases ?? [], setting.language),
    buildField('kind', urls, (url) => [findPage(setting, url)?.label ?? ''], setting.language),
  ];
  return {...setting, fields, vocabulary: listWords(fields, setting.language)};
};

/** What the site knows of the page at an address with base URL. */
export const findPage = ({pages, baseUrl}: Pick<Setting, 'pages' | 'baseUrl'>, url: string): SearchPage | undefined =>
  pages[`/${url.slice(baseUrl.length)}`];

const byReference = (documents: readonly SearchDocument[]) => new Map(documents.map((item) => [String(item.i), item]));

const buildField = (
  name: SearchField['name'],
  urls: readonly string[],
  toTexts: (url: string) => readonly string[],
  language: string,
): SearchField => {
  const documents = urls.flatMap((u) => toTexts(u).map((t) => ({t, u}))).map((document, i) => ({...document, i}));
  lunr.tokenizer.separator = WORD_SEPARATOR;
  const index = lunr(function () {
    const plugin = findLanguage(language);
    if (plugin) this.use(plugin);
    this.ref('i');
    this.field('t');
    this.metadataWhitelist = ['position'];
    for (const {i, t} of documents) this.add({i: String(i), t});
  });
  return {name, index, documents: byReference(documents)};
};

const listWords = (fields: readonly SearchField[], language: string): string[] => {
  const words = fields.flatMap(({documents}) => [...documents.values()].flatMap(({t}) => toWords(t)));
  return [...new Set(words)].filter((word) => !isStopWord(word, language));
};

import {createRequire} from 'node:module';
import lunr from 'lunr';
import {
  findLanguage,
  loadIndex,
  type SearchDocument,
  type SearchIndex,
  type SerializedField,
} from '../../../src/plugins/search/load-index.ts';
import type {SearchPages} from '../../../src/plugins/search/props.ts';
import {WORD_SEPARATOR} from '../../../src/plugins/search/word-separator.ts';

/** A page as search-local finds it in the built site. */
type BuiltPage = {title: string; description?: string; text?: string; sections?: Record<string, [string, string]>};

// As search-local does, which has the languages as a package of its own.
const load = createRequire(import.meta.resolve('@easyops-cn/docusaurus-search-local'));
for (const part of ['stemmer.support', 'fr']) load(`lunr-languages/lunr.${part}`)(lunr);

/** Pages by address → an index of them, made as search-local makes it. */
export const smallIndex = (
  built: Record<string, BuiltPage>,
  pages: SearchPages,
  {baseUrl = '/', language = 'en'}: {baseUrl?: string; language?: string} = {},
): SearchIndex => {
  let number = 0;
  const document = (address: string, t: string, h?: string): SearchDocument => {
    number += 1;
    return {i: number, t, u: `${baseUrl}${address.slice(1)}`, ...(h === undefined ? {} : {h})};
  };
  const all = Object.entries(built);
  const sections = all.flatMap(([address, page]) =>
    Object.entries(page.sections ?? {}).map(([id, [heading, text]]) => ({address, h: `#${id}`, heading, text})),
  );
  const fields: SearchDocument[][] = [
    all.map(([address, {title}]) => document(address, title)),
    sections.map(({address, h, heading}) => document(address, heading, h)),
    all.map(([address, {description = ''}]) => document(address, description)),
    [],
    [
      ...all.map(([address, {text = ''}]) => document(address, text, '')),
      ...sections.map(({address, h, text}) => document(address, text, h)),
    ],
  ];
  return loadIndex(
    fields.map((documents) => serialize(documents, findLanguage(language))),
    {pages, baseUrl, language},
  );
};

const serialize = (documents: SearchDocument[], language: lunr.Language | undefined): SerializedField => {
  lunr.tokenizer.separator = WORD_SEPARATOR;
  const index = lunr(function () {
    if (language) this.use(language);
    this.ref('i');
    this.field('t');
    this.metadataWhitelist = ['position'];
    for (const {i, t} of documents) this.add({i: String(i), t});
  });
  return {documents, index: JSON.parse(JSON.stringify(index)) as object};
};

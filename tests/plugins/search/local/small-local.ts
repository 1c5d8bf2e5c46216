import {createRequire} from 'node:module';
import lunr from 'lunr';
import type {SerializedField} from '../../../../src/plugins/search/local/open-local.ts';
import {WORD_SEPARATOR} from '../../../../src/plugins/search/words/word-separator.ts';

/** A page as search-local finds it in the built site; sections are a heading and a text by id. */
export type LocalPage = {
  title: string;
  description?: string;
  text?: string;
  sections?: Record<string, [heading: string, text: string]>;
};

type Builder = {
  use(language: object): void;
  ref(name: string): void;
  field(name: string): void;
  add(document: {i: string; t: string}): void;
  metadataWhitelist: string[];
};

/** What building an index takes of lunr; the search itself only reads one. */
const builder = lunr as unknown as {
  (build: (this: Builder) => void): object;
  tokenizer: {separator: RegExp};
  fr: object;
};

// As search-local does, which has the languages as a package of its own.
const load = createRequire(import.meta.resolve('@easyops-cn/docusaurus-search-local'));
for (const part of ['stemmer.support', 'fr']) load(`lunr-languages/lunr.${part}`)(lunr);

type LocalDocument = SerializedField['documents'][number];

/** Pages by address → the file that search-local would write of them. */
export const serializePages = (
  pages: Readonly<Record<string, LocalPage>>,
  {baseUrl = '/', language = 'en'}: {baseUrl?: string; language?: 'en' | 'fr'} = {},
): SerializedField[] => {
  let number = 0;
  const document = (address: string, t: string, h?: string): LocalDocument => {
    number += 1;
    return {i: number, t, u: `${baseUrl}${address.slice(1)}`, ...(h === undefined ? {} : {h})};
  };
  const all = Object.entries(pages);
  const sections = all.flatMap(([address, page]) =>
    Object.entries(page.sections ?? {}).map(([id, [heading, text]]) => ({address, h: `#${id}`, heading, text})),
  );
  const fields: LocalDocument[][] = [
    all.map(([address, {title}]) => document(address, title)),
    sections.map(({address, h, heading}) => document(address, heading, h)),
    all.map(([address, {description = ''}]) => document(address, description)),
    [],
    [
      ...all.map(([address, {text = ''}]) => document(address, text, '')),
      ...sections.map(({address, h, text}) => document(address, text, h)),
    ],
  ];
  return fields.map((documents) => serialize(documents, language));
};

const serialize = (documents: LocalDocument[], language: 'en' | 'fr'): SerializedField => {
  builder.tokenizer.separator = WORD_SEPARATOR;
  const index = builder(function () {
    if (language === 'fr') this.use(builder.fr);
    this.ref('i');
    this.field('t');
    this.metadataWhitelist = ['position'];
    for (const {i, t} of documents) this.add({i: String(i), t});
  });
  return {documents, index: JSON.parse(JSON.stringify(index)) as object};
};

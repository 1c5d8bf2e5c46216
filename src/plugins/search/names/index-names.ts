import MiniSearch from 'minisearch';
import type {NamedThing, Names} from '../../../publish/search/named-thing.ts';
import {fold} from '../words/fold.ts';
import type {Language} from '../words/language.ts';
import {toTerms} from '../words/to-terms.ts';
import {joinCompounds, toTokens} from '../words/to-tokens.ts';

/** Where a word of a named thing can stand. */
export type NameField = 'title' | 'alias' | 'sections' | 'summary' | 'kind';

/** Named things, ready to be searched. */
export type NamesIndex = {
  names: Names;
  language: Language;
  index: MiniSearch<NamedThing>;
  things: ReadonlyMap<string, NamedThing>;
  /** Every word that names something, folded, and how it is written. */
  vocabulary: ReadonlyMap<string, string>;
};

const FIELDS = ['title', 'alias', 'sections', 'summary', 'kind'] as const satisfies NameField[];

/** Makes an index out of the names that a site was built with. */
export const indexNames = (names: Names, language: Language): NamesIndex => {
  const index = new MiniSearch<NamedThing>({
    fields: [...FIELDS],
    idField: 'address',
    extractField: (thing, field) =>
      field === 'address' ? thing.address : toTexts(thing, field as NameField, names).join('\n'),
    tokenize: (text) => [...toTokens(text).map(({written}) => written), ...joinCompounds(text)],
    processTerm: (word) => toTerms(word, language),
  });
  index.addAll(names.things);
  const texts = names.things.flatMap((thing) => FIELDS.flatMap((field) => toTexts(thing, field, names)));
  return {
    names,
    language,
    index,
    things: new Map(names.things.map((thing) => [thing.address, thing])),
    vocabulary: new Map(
      texts.flatMap((text) => [
        ...joinCompounds(text).map((word): [string, string] => [fold(word), word]),
        ...toTokens(text).map(({word, written}): [string, string] => [word, written]),
      ]),
    ),
  };
};

/** What a thing says in a field. */
export const toTexts = (thing: NamedThing, field: NameField, {kinds}: Pick<Names, 'kinds'>): readonly string[] => {
  switch (field) {
    case 'title':
      return [thing.title];
    case 'alias':
      return thing.aliases ?? [];
    case 'sections':
      return [...(thing.parts ?? []), ...(thing.sections ?? [])].map(([, name]) => name);
    case 'summary':
      return thing.summary === undefined ? [] : [thing.summary];
    case 'kind':
      return [kinds[thing.kind] ?? ''];
  }
};

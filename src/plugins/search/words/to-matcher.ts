import type {Language} from './language.ts';
import {toTerms} from './to-terms.ts';
import {type Token, toTokens} from './to-tokens.ts';

/** Where words stand in a text, and which of them, by their place in the query. */
export type Matcher = (text: string) => Array<{start: number; length: number; of: number}>;

/** Finds words and other forms of them. `typing` may be the beginning of another. */
export const toMatcher = (
  words: ReadonlyArray<Pick<Token, 'written' | 'word'>>,
  typing: Pick<Token, 'word'> | undefined,
  language: Language,
): Matcher => {
  const places = new Map<string, number>();
  words.forEach(({written}, of) => {
    for (const term of toTerms(written, language)) if (!places.has(term)) places.set(term, of);
  });
  const beginning = words.findIndex(({word}) => word === typing?.word);
  return (text) =>
    toTokens(text).flatMap(({written, word, start, length}) => {
      const known = toTerms(written, language).find((term) => places.has(term));
      const of = known === undefined ? undefined : places.get(known);
      if (of !== undefined) return [{start, length, of}];
      const begins = typing !== undefined && typing.word.length > 1 && word.startsWith(typing.word);
      return begins && beginning >= 0 ? [{start, length, of: beginning}] : [];
    });
};

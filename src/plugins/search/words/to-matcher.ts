import type {Language} from './language.ts';
import {toTerms} from './to-terms.ts';
import {type Token, toTokens} from './to-tokens.ts';

/** Where words stand in a text, and which of them, by their place in the query. */
export type Matcher = (text: string) => Array<{start: number; length: number; of: number}>;

/**
 * Finds words and other forms of them: for each place of the query, the word and what it may have been meant to be.
 * `typing` may be the beginning of another.
 */
export const toMatcher = (
  words: ReadonlyArray<ReadonlyArray<Pick<Token, 'written' | 'word'>>>,
  typing: Pick<Token, 'word'> | undefined,
  language: Language,
): Matcher => {
  const places = new Map<string, number>();
  words.forEach((meant, of) => {
    const terms = meant.flatMap(({written}) => toTerms(written, language));
    for (const term of terms) if (!places.has(term)) places.set(term, of);
  });
  const beginning = words.findIndex(([token]) => token?.word === typing?.word);
  return (text) =>
    toTokens(text).flatMap(({written, word, start, length}) => {
      const known = toTerms(written, language).find((term) => places.has(term));
      const of = known === undefined ? undefined : places.get(known);
      if (of !== undefined) return [{start, length, of}];
      const begins = typing !== undefined && typing.word.length > 1 && word.startsWith(typing.word);
      return begins && beginning >= 0 ? [{start, length, of: beginning}] : [];
    });
};

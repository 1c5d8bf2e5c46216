import {addUp, type Found, scale, takeBest} from './found.ts';
import type {FullText} from './full-text.ts';
import {findNames} from './names/find-names.ts';
import type {NamesIndex} from './names/index-names.ts';
import {type RankedThing, rankThings} from './rank-things.ts';
import {listNearest} from './words/list-nearest.ts';
import {type Matcher, toMatcher} from './words/to-matcher.ts';
import {toSought} from './words/to-sought.ts';
import {type Token, toTokens} from './words/to-tokens.ts';

/** What a query found, best first. */
export type Answer = {
  ranked: RankedThing[];
  match: Matcher;
  /** The query with its typing errors mended; null where there is none to mend. */
  suggestion: string | null;
};

/** A guess at what was meant counts for less than what was written. */
const GUESSED = 0.4;

/** Looks for a query in names alone, or in the text of pages too. Throws what the engine of the text throws. */
export const searchHandbook = async (index: NamesIndex, query: string, fullText?: FullText): Promise<Answer> => {
  const {words, typing} = toSought(query, index.language);
  const found = await Promise.all(words.map((token) => findWord(index, token, token === typing, fullText)));
  const pairs = findPairs(index, words);
  const mended = await Promise.all(
    words.map((token, place) =>
      (found[place]?.size ?? 0) > 0 || pairs[place] ? [] : mendWord(index, token, fullText),
    ),
  );
  const all = words.map((_, place) =>
    takeBest(found[place], pairs[place], ...(mended[place] ?? []).map(({found: guessed}) => scale(guessed, GUESSED))),
  );
  const meant = words.flatMap((token, place) => [token, ...(mended[place] ?? []).map(({token: guess}) => guess)]);
  const match = toMatcher(meant, typing, index.language);
  return {ranked: rankThings(index, query, all, match), match, suggestion: toSuggestion(query, words, mended)};
};

type Mended = {token: Token; found: Found};

const findWord = async (index: NamesIndex, token: Token, typing: boolean, fullText?: FullText): Promise<Found> =>
  addUp(findNames(index, token, typing), await fullText?.find(token, typing));

/** Two words that the handbook writes as one: "back end". Both are found where that is. */
const findPairs = (index: NamesIndex, words: readonly Token[]): Array<Found | undefined> => {
  const joined = words.map((token, place) => {
    const next = words[place + 1];
    const word = `${token.word}${next?.word ?? ''}`;
    return next && index.vocabulary.has(word) ? findNames(index, {written: word}, false) : undefined;
  });
  return words.map((_, place) => joined[place] ?? joined[place - 1]);
};

/** What a word that is nowhere was probably meant to be. */
const mendWord = (index: NamesIndex, token: Token, fullText?: FullText): Promise<Mended[]> =>
  Promise.all(
    listNearest(token.word, index.vocabulary.keys()).map(async (word) => {
      const guess = {...token, word, written: index.vocabulary.get(word) ?? word};
      return {token: guess, found: await findWord(index, guess, false, fullText)};
    }),
  );

const toSuggestion = (
  query: string,
  words: readonly Token[],
  mended: ReadonlyArray<readonly Mended[]>,
): string | null => {
  const replaced = toTokens(query)
    .toReversed()
    .reduce((text, {word, start, length}) => {
      const guess = mended[words.findIndex((token) => token.word === word)]?.[0]?.token.written;
      return guess === undefined ? text : text.slice(0, start) + guess + text.slice(start + length);
    }, query);
  return replaced === query ? null : replaced;
};

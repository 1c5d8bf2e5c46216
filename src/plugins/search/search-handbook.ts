import {addUp, type Found, findBest, scale, takeBest} from './found.ts';
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

/** A guess at what was meant counts for less than what was written would. */
const GUESSED = 0.4;

/** Where some page has what was written, the best guess counts for this part of the best such page. */
const DOUBTED = 0.3;

/** Looks for a query in names alone, or in the text of pages too. Throws what the engine of the text throws. */
export const searchHandbook = async (index: NamesIndex, query: string, fullText?: FullText): Promise<Answer> => {
  const {words, typing} = toSought(query, index.language);
  const sought = await Promise.all(words.map((token) => findWord(index, token, token === typing, fullText)));
  const pairs = await findPairs(index, words, fullText);
  const mended = await Promise.all(
    words.map((token, place) =>
      pairs[place] || sought[place]?.named.size ? [] : mendWord(index, token, sought[place], fullText),
    ),
  );
  const found = words.map((_, place) => {
    const written = sought[place]?.all ?? new Map();
    const guessed = takeBest(...(mended[place] ?? []).map(({all}) => all));
    const weight = written.size > 0 ? (DOUBTED * findBest(written)) / findBest(guessed) : GUESSED;
    return takeBest(written, pairs[place], scale(guessed, Math.min(weight, GUESSED)));
  });
  const meant = words.map((token, place) => [token, ...(mended[place] ?? []).map((guess) => guess.token)]);
  const match = toMatcher(meant, typing, index.language);
  // A word that some page has is no typing error, whatever it is near to.
  const wrong = mended.map((guesses, place) => (sought[place]?.all.size ? [] : guesses));
  return {ranked: rankThings(index, query, found, match), match, suggestion: toSuggestion(query, words, wrong)};
};

/** Where a word was found: in names, and there or in the text. */
type Sought = {token: Token; named: Found; all: Found};

const findWord = async (index: NamesIndex, token: Token, typing: boolean, fullText?: FullText): Promise<Sought> => {
  const named = findNames(index, token, typing);
  return {token, named, all: addUp(named, await fullText?.find(token, typing))};
};

/** Two words that the handbook writes as one: "back end". Both are found where that is. */
const findPairs = async (
  index: NamesIndex,
  words: readonly Token[],
  fullText?: FullText,
): Promise<Array<Found | undefined>> => {
  const joined = await Promise.all(
    words.map(async (token, place) => {
      const next = words[place + 1];
      if (!next) return undefined;
      const pair = {...token, word: token.word + next.word, written: token.written + next.written};
      if (index.vocabulary.has(pair.word)) return findNames(index, pair, false);
      // Of the text, each such question costs a reader a download.
      const found = words.length === 2 ? await fullText?.find(pair, false) : undefined;
      return found && found.size > 0 ? found : undefined;
    }),
  );
  return words.map((_, place) => joined[place] ?? joined[place - 1]);
};

/** What a word that names nothing was probably meant to be; one that stands in some text is at most a letter away. */
const mendWord = (index: NamesIndex, token: Token, known: Sought | undefined, fullText?: FullText): Promise<Sought[]> =>
  Promise.all(
    listNearest(token.word, index.vocabulary.keys(), known?.all.size ? 1 : undefined).map((word) =>
      findWord(index, {...token, word, written: index.vocabulary.get(word) ?? word}, false, fullText),
    ),
  );

const toSuggestion = (
  query: string,
  words: readonly Token[],
  mended: ReadonlyArray<readonly Sought[]>,
): string | null => {
  const replaced = toTokens(query)
    .toReversed()
    .reduce((text, {word, start, length}) => {
      const guess = mended[words.findIndex((token) => token.word === word)]?.[0]?.token.written;
      return guess === undefined ? text : text.slice(0, start) + guess + text.slice(start + length);
    }, query);
  return replaced === query ? null : replaced;
};

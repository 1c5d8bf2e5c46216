import {distance} from 'fastest-levenshtein';
import type lunr from 'lunr';

/** How well one text answers one word, and where the word stands in it. */
export type Match = {score: number; positions: Array<[number, number]>};

/** Texts by reference. */
export type Matches = Map<string, Match>;

/** A beginning of a word counts for less than the word, a guess at what was meant for less again. */
const BEGUN = 0.5;
const GUESSED = 0.4;

/** More words than these would begin with nearly nothing. */
const MOST_WORDS = 50;

/** A word that stands in no more texts than these may be wrong, if words near to it stand in this many times more. */
const RARE = 2;
const MUCH_MORE = 10;

/**
 * Where a word stands in each of several indexes: as it is; if `typing`, also as the beginning of a word; and where
 * next to nothing is found in any of them, as the words of the site that are nearest to it. Beginnings and typing errors are
 * compared with words as they are written: a stem has lost too many letters for that.
 */
export const matchWord = (
  indexes: readonly lunr.Index[],
  word: string,
  {typing, vocabulary}: {typing: boolean; vocabulary: readonly string[]},
): Matches[] => {
  const begun = typing ? listBegun(word, vocabulary) : [];
  const found = indexes.map((index) => merge(lookUp(index, [word], 1), lookUp(index, begun, BEGUN)));
  const count = countTexts(found);
  if (count > RARE) return found;
  const nearest = listNearest(word, vocabulary, count === 0 ? bearable(word) : bearable(word) - 1);
  const guessed = indexes.map((index) => lookUp(index, nearest, GUESSED));
  // A page can have the same typing error in it, as an example.
  if (count > 0 && countTexts(guessed) < MUCH_MORE * count) return found;
  return found.map((matches, position) => merge(matches, guessed[position] ?? new Map()));
};

const countTexts = (matches: readonly Matches[]): number => matches.reduce((total, {size}) => total + size, 0);

const listBegun = (word: string, vocabulary: readonly string[]): string[] => {
  if (word.length < 2) return [];
  const beginning = fold(word);
  return vocabulary.filter((known) => fold(known).startsWith(beginning)).slice(0, MOST_WORDS);
};

/** How many typing errors a word can bear before it may be any other. */
const bearable = ({length}: string): number => (length < 4 ? 0 : length < 6 ? 1 : 2);

const listNearest = (word: string, vocabulary: readonly string[], most: number): string[] => {
  if (most < 1) return [];
  const sought = fold(word);
  const near = vocabulary
    .filter((known) => known !== word && Math.abs(known.length - word.length) <= most)
    .map((known) => ({known, errors: countErrors(sought, fold(known))}))
    .filter(({errors}) => errors <= most);
  const fewest = Math.min(...near.map(({errors}) => errors));
  return near.filter(({errors}) => errors === fewest).map(({known}) => known);
};

/** Letters that are wrong, missing or too many; two that changed places are one error. */
const countErrors = (a: string, b: string): number => {
  const errors = distance(a, b);
  return errors === 2 && a.length === b.length && sortLetters(a) === sortLetters(b) ? 1 : errors;
};

const sortLetters = (word: string): string => [...word].sort().join('');

/** Without accents, and with ligatures written out. */
const fold = (word: string): string =>
  word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae');

const lookUp = (index: lunr.Index, words: readonly string[], weight: number): Matches => {
  if (words.length === 0) return new Map();
  const results = index.query((query) => {
    for (const word of words) query.term(word, {});
  });
  return new Map(
    results.map(({ref, score, matchData}) => [
      ref,
      {score: score * weight, positions: toPositions(matchData.metadata)},
    ]),
  );
};

const toPositions = (metadata: lunr.Result['matchData']['metadata']): Match['positions'] =>
  Object.values(metadata).flatMap(({t}) => t?.position ?? []);

const merge = (better: Matches, worse: Matches): Matches =>
  new Map([
    ...worse,
    ...[...better].map(([ref, match]): [string, Match] => {
      const more = worse.get(ref)?.positions ?? [];
      return [ref, {score: match.score, positions: [...match.positions, ...more]}];
    }),
  ]);

import type {Found} from './found.ts';

/** A word in the text is worth less than one in a name: see the weights in `names/find-names.ts`. */
const TEXT = 2;

/**
 * What a word in the text is worth, on the scale of names: its page's part of the best page's score, and the more, the
 * rarer the word is. Engines count on scales of their own.
 */
export const weigh = (scores: ReadonlyArray<readonly [address: string, score: number]>, pages: number): Found => {
  const best = Math.max(...scores.map(([, score]) => score));
  const rarity = Math.log(1 + pages / Math.max(scores.length, 1));
  return new Map(scores.map(([address, score]) => [address, best > 0 ? (TEXT * rarity * score) / best : 0]));
};

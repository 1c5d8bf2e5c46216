import {fold} from './fold.ts';

/** A word of a text: in lower case, as it is compared with others, and where it stands. */
export type Token = {written: string; word: string; start: number; length: number};

// "C++" and "C#" are words; a sign within a word parts it. Apostrophes and hyphens part words too: "l’équipe".
const WORD = /[\p{L}\p{N}\p{M}]+(?:[+#]+(?![\p{L}\p{N}]))?/gu;

/** The words of a text, in its order. */
export const toTokens = (text: string): Token[] =>
  [...text.matchAll(WORD)].map((match) => ({
    written: match[0].toLowerCase(),
    word: fold(match[0]),
    start: match.index,
    length: match[0].length,
  }));

const COMPOUND = /[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)+/gu;

/** The compounds of a text in one word each: "take-home" is also looked for as "takehome". */
export const joinCompounds = (text: string): string[] =>
  [...text.matchAll(COMPOUND)].map(([compound]) => compound.replaceAll('-', '').toLowerCase());

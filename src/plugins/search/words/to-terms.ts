import {fold} from './fold.ts';
import type {Language} from './language.ts';

/** Begins a stem, so that it is never taken for a word. */
const STEM = '=';

/** True for a stem; typing errors and beginnings are compared with words only, for a stem has lost too many letters. */
export const isStem = (term: string): boolean => term.startsWith(STEM);

/**
 * A word as an index has it: the word itself, and its stems. A reader who leaves accents out cuts a word in another
 * place than a writer who does not, so both are there.
 */
export const toTerms = (written: string, {stem}: Pick<Language, 'stem'>): string[] => {
  const word = fold(written);
  return [...new Set([word, `${STEM}${fold(stem(written.toLowerCase()))}`, `${STEM}${stem(word)}`])];
};

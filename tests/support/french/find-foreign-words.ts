import {isInDictionary} from './dictionary.ts';

/** What French texts may say beside the words of the dictionary. */
export type Vocabulary = {
  /** Words and phrases of the language, with any capitals, in the singular or plural. */
  terms: readonly string[];
  /** Names: they stand as they are written. */
  names: readonly string[];
};

/** Names the words of a page that are not French, text by text. */
export type WordCheck = (texts: readonly string[]) => string[][];

/**
 * English words that the dictionary has for another meaning: “for” as in “for intérieur”, “are” for a hundred square
 * metres, “if” for a yew.
 */
const REFUSED = new Set(['about', 'april', 'are', 'engineering', 'for', 'good', 'have', 'if', 'june', 'out', 'same']);

const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'‑-][\p{L}\p{M}\p{N}]+)*/gu;
const QUOTED = /«([^»]*)»/g;
const ADDRESS = /https?:\/\/\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|fr|example)\b(?:\/\S*)?/g;

/**
 * What is quoted is in the words of whoever said it. A page that quotes a word may say it again without the quotation
 * marks, as docs/contributing/reading-in-french.md has it.
 */
export const toWordCheck = ({terms, names}: Vocabulary): WordCheck => {
  const [isTerm, isName] = [toPattern(terms, 'giu'), toPattern(names, 'gu')];
  return (texts) => {
    const quoted = new Set<string>();
    return texts.map((text) => {
      for (const [, words = ''] of text.matchAll(QUOTED)) quoted.add(words.trim());
      // Names first: there can be a term in a name.
      const left = [QUOTED, ADDRESS, isName, isTerm, toPattern([...quoted], 'giu')].reduce(
        (rest, known) => rest.replaceAll(known, ' '),
        text.replaceAll('\u00AD', ''),
      );
      return (left.match(WORD) ?? []).filter((word) => !isFrench(word));
    });
  };
};

/** Whole phrases, the longest first. Every space is a space, and a plural is the same word. */
const toPattern = (phrases: readonly string[], flags: string): RegExp => {
  const sources = phrases
    .filter((phrase) => phrase !== '')
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.split(/\s+/).map(quote).join('\\s+').replaceAll('’', "[’']"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|') || '(?!)'})[sx]?(?![\\p{L}\\p{N}])`, flags);
};

const quote = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)$/i;

const isFrench = (word: string): boolean => {
  if (/^\p{N}+$/u.test(word) || ELIDED.test(word)) return true;
  const [elided = '', ...rest] = word.split(/[’']/);
  if (rest.length > 0 && ELIDED.test(elided)) return isFrench(rest.join('’'));
  if (REFUSED.has(word.toLowerCase())) return false;
  if (isInDictionary(word.replaceAll("'", '’'))) return true;
  const parts = word.split(/[‑-]/);
  return parts.length > 1 && parts.every(isFrench);
};

/** A term, with every word under which it may stand in a text. */
export type Term = {words: readonly string[]};

/**
 * The terms that occur in some texts, in their own order. A term occurs as whole words; where one lies within another,
 * the longer counts. Capitals do not matter, except after the first letter, as in acronyms and names: French “ai” is
 * no “AI”.
 */
export const findTerms = <T extends Term>(texts: readonly string[], terms: readonly T[]): T[] => {
  const words = [...new Set(terms.flatMap((term) => term.words.map(toPlain)))];
  if (words.length === 0) return [];
  const longestFirst = words.sort((a, b) => b.length - a.length).map(toPattern);
  const pattern = new RegExp(`(?<!${LETTER})(?:${longestFirst.join('|')})(?!${LETTER})`, 'gu');
  const found = new Set(texts.flatMap((text) => toPlain(text).match(pattern) ?? []).flatMap(toKeys));
  return terms.filter((term) => term.words.some((word) => found.has(toKey(toPlain(word)))));
};

/** What a word goes on with. A boundary as \b knows it would cut “équipe” after its first letter. */
const LETTER = '[\\p{L}\\p{M}\\p{N}]';

/** Of several ways to write the same, one. */
const toPlain = (text: string): string => text.normalize('NFC').replaceAll('’', "'").replaceAll(/\s+/g, ' ').trim();

const isExact = (word: string): boolean => /(?!^)\p{Lu}/u.test(word);

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** A word as it is compared. */
const toKey = (word: string): string => (isExact(word) ? lowerFirst(word) : word.toLowerCase());

/** What was found, as a word of either sort would be compared. */
const toKeys = (match: string): string[] => [lowerFirst(match), match.toLowerCase()];

const toPattern = (word: string): string =>
  isExact(word) ? `(?i:${toLiteral(word.charAt(0))})${toLiteral(word.slice(1))}` : `(?i:${toLiteral(word)})`;

const toLiteral = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

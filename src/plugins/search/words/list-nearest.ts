import {distance} from 'fastest-levenshtein';

/** How many typing errors a word can bear before it may be any other. */
const bearable = ({length}: string): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/** The words of a vocabulary that are nearest to one that it lacks, as far as that can be a typing error. All folded. */
export const listNearest = (word: string, vocabulary: Iterable<string>, limit = Number.POSITIVE_INFINITY): string[] => {
  const most = Math.min(bearable(word), limit);
  if (most === 0 || /\d/.test(word)) return [];
  let fewest = most;
  let nearest: string[] = [];
  for (const known of vocabulary) {
    // Hardly anybody mistypes the first letter.
    if (known[0] !== word[0] && known[0] !== word[1]) continue;
    if (Math.abs(known.length - word.length) > fewest || known.length < 3) continue;
    const errors = countErrors(word, known);
    if (errors > fewest) continue;
    if (errors < fewest) nearest = [];
    fewest = errors;
    nearest.push(known);
  }
  return nearest;
};

/** Letters that are wrong, missing or too many; two that changed places are one error. */
const countErrors = (a: string, b: string): number => {
  const errors = distance(a, b);
  return errors === 2 && a.length === b.length && sortLetters(a) === sortLetters(b) ? 1 : errors;
};

const sortLetters = (word: string): string => [...word].sort().join('');

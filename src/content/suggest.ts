import {closest, distance} from 'fastest-levenshtein';

/** "Did you mean …?" for a word that is not among `known`, or nothing where none is close. */
export const suggest = (word: string, known: readonly string[]): string | undefined => {
  if (known.length === 0) return undefined;
  const nearest = closest(word, known);
  // Half-remembered names often lack a part: "systems" for "systems-design".
  const contained = known.find((name) => isMostOf(name, word) || isMostOf(word, name));
  const furthest = word.length < 4 ? Math.min(1, word.length - 1) : Math.max(2, Math.floor(word.length / 3));
  const close = distance(word, nearest) <= furthest;
  const found = close ? nearest : contained;
  return found === undefined ? undefined : `Did you mean "${found}"?`;
};

/** True where `part` stands in `whole` and is enough of it to be what was meant: "/" is not enough of "/glossary". */
const isMostOf = (part: string, whole: string): boolean => whole.includes(part) && part.length * 2 >= whole.length;

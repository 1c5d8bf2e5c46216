import {type SearchDocument, type SearchField, toWords} from './load-index.ts';
import type {Match} from './match-word.ts';

/** One text of a page in which words were found. */
export type FoundText = {
  field: SearchField['name'];
  document: SearchDocument;
  /** What each word of the query is worth here. */
  scores: number[];
  positions: Match['positions'];
};

/** What a page says of itself, and what its sections say; the one above the first heading has an empty anchor. */
export type FoundPage = {own: FoundText[]; sections: Map<string, FoundText[]>};

/** A page that answers a query, with the section that answers best. */
export type RankedPage = {
  /** With base URL. */
  url: string;
  score: number;
  /** The part of the words that it has, 1 for all of them. */
  covered: number;
  /** The best section's anchor; null where the page as a whole says as much. */
  section: string | null;
  /** Texts of the page itself and of its best section. */
  texts: FoundText[];
};

/** What it is worth that a title, another word for it or a heading is what was looked for, and nothing more. */
const SAME: Partial<Record<SearchField['name'], number>> = {title: 3, alias: 2, heading: 2};

/** What it is worth that one of these has every word that was looked for, the page's kind helping: "AI", a policy. */
const TOGETHER = 2;

/** What a page is worth, and which of its sections answers best. */
export const scorePage = (url: string, {own, sections}: FoundPage, query: string): RankedPage => {
  const ownScores = addUp(own);
  const [anchor, section] = [...sections].reduce<[string, FoundText[]]>(
    (best, next) => (sum(addUp(next[1])) > sum(addUp(best[1])) ? next : best),
    ['', []],
  );
  const scores = addUp([...own, ...section]);
  const covered = scores.filter((score) => score > 0).length / scores.length;
  // A section is worth naming where it says something that the page's own title and description do not.
  const adds = anchor !== '' && addUp(section).some((score, word) => score > 0 && !ownScores[word]);
  return {
    url,
    covered,
    score: sum(scores) * covered ** 2 * judge([...own, ...[...sections.values()].flat()], toPlain(query)),
    section: adds ? anchor : null,
    texts: [...own, ...section],
  };
};

/** What each word is worth: in the best text of each sort, and the sorts together. A title and another word for it are one sort. */
const addUp = (texts: readonly FoundText[]): number[] => {
  const best = new Map<SearchField['name'], FoundText>();
  for (const text of texts) {
    const sort = text.field === 'alias' ? 'title' : text.field;
    const known = best.get(sort);
    if (!known || sum(text.scores) > sum(known.scores)) best.set(sort, text);
  }
  const [first, ...others] = [...best.values()].map(({scores}) => scores);
  return others.reduce((total, scores) => total.map((score, word) => score + (scores[word] ?? 0)), first ?? []);
};

const judge = (texts: readonly FoundText[], sought: string): number => {
  const kind = texts.find(({field}) => field === 'kind')?.scores ?? [];
  return Math.max(
    1,
    ...texts.map(({field, document, scores}) => {
      const same = SAME[field];
      if (same === undefined) return 1;
      if (toPlain(document.t) === sought) return same;
      return scores.length > 1 && scores.every((score, word) => score > 0 || kind[word]) ? TOGETHER : 1;
    }),
  );
};

/** Words only: a question is the same with and without its question mark. */
const toPlain = (text: string): string => toWords(text).join(' ');

const sum = (scores: readonly number[]): number => scores.reduce((total, score) => total + score, 0);

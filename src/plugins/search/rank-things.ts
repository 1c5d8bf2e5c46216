import type {NamedThing} from '../../publish/search/named-thing.ts';
import type {Found} from './found.ts';
import {type NameField, type NamesIndex, toTexts} from './names/index-names.ts';
import type {Matcher} from './words/to-matcher.ts';
import {toTokens} from './words/to-tokens.ts';

/** A thing that answers a query. */
export type RankedThing = {thing: NamedThing; score: number; covered: number};

/** Pages about the handbook itself, and those that explain or repeat what others say, come after what they speak of. */
const KINDS: Partial<Record<NamedThing['kind'], number>> = {
  facts: 0.5,
  guide: 0.2,
  post: 0.8,
  glossary: 0.7,
  home: 0.5,
};

/** A view comes after the page that it is a view of, an ended posting after what is still open. */
const VIEW = 0.8;
const CLOSED = 0.3;

/** A thing with fewer than this part of the words that the best one has only happens to have a common one. */
const LEAST = 0.25;

/** What it is worth that a title, another word or a section is called what was looked for, and nothing more. */
const SAME: Partial<Record<NameField, number>> = {title: 3, alias: 2, sections: 2};

/** What it is worth that one of these has every word, the kind helping: "AI", a policy. */
const TOGETHER = 2;

/**
 * The things that answer a query, best first, each once. `words` has, for each word of the query, the pages it was
 * found in: a word that a page misses costs more than a word that it mentions rarely.
 */
export const rankThings = (
  index: NamesIndex,
  query: string,
  words: readonly Found[],
  match: Matcher,
): RankedThing[] => {
  const sought = toPlain(query);
  // A word says the more, the fewer pages have it.
  const telling = words.map(({size}) => (size === 0 ? 0 : Math.log(1 + index.things.size / size)));
  const addresses = new Set(words.flatMap((found) => [...found.keys()]));
  const ranked = [...addresses].flatMap((address): RankedThing[] => {
    const thing = index.things.get(address);
    if (!thing) return [];
    const scores = words.map((found) => found.get(address) ?? 0);
    const covered = sum(scores.map((score, place) => (score > 0 ? (telling[place] ?? 0) : 0))) / (sum(telling) || 1);
    const score =
      sum(scores) *
      covered ** 2 *
      judge(index, thing, {sought, telling, match}) *
      (KINDS[thing.kind] ?? 1) *
      (thing.view ? VIEW : 1) *
      (thing.state === 'closed' ? CLOSED : 1);
    return [{thing, score, covered}];
  });
  const best = ranked.reduce((most, {covered}) => Math.max(most, covered), 0);
  return ranked
    .filter(({covered}) => covered >= best * LEAST)
    .sort((a, b) => b.score - a.score || (a.thing.address < b.thing.address ? -1 : 1));
};

type Question = {sought: string; telling: readonly number[]; match: Matcher};

const judge = ({names}: NamesIndex, thing: NamedThing, {sought, telling, match}: Question): number => {
  const inKind = toTexts(thing, 'kind', names).flatMap((text) => match(text).map(({of}) => of));
  const worth = (['title', 'alias', 'sections'] as const).flatMap((field) =>
    toTexts(thing, field, names).map((text) => {
      const found = match(text);
      const isAll = found.length === toTokens(text).length && new Set(found.map(({of}) => of)).size === telling.length;
      if (toPlain(text) === sought || isAll) return SAME[field] ?? 1;
      const together = new Set([...found.map(({of}) => of), ...inKind]);
      const share = sum(telling.filter((_, place) => together.has(place))) / (sum(telling) || 1);
      return telling.length > 1 ? 1 + (TOGETHER - 1) * share ** 2 : 1;
    }),
  );
  return Math.max(1, ...worth);
};

/** Words only: a question is the same with and without its question mark. */
const toPlain = (text: string): string =>
  toTokens(text)
    .map(({word}) => word)
    .join(' ');

const sum = (scores: readonly number[]): number => scores.reduce((total, score) => total + score, 0);

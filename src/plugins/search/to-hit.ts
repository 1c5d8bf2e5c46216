import type {PageText} from './full-text.ts';
import {markExcerpt, markText, type Place} from './mark-text.ts';
import {type NamesIndex, toTexts} from './names/index-names.ts';
import type {MarkedText, SearchHit} from './props.ts';
import type {RankedThing} from './rank-things.ts';
import type {Matcher} from './words/to-matcher.ts';

/** A thing that was found, as a list of results shows it. `text` is its page's, as far as that is loaded. */
export const toHit = (
  {names}: NamesIndex,
  {thing}: RankedThing,
  {match, baseUrl, text = []}: {match: Matcher; baseUrl: string; text?: PageText | undefined},
): SearchHit => {
  const title = mark(match, thing.title);
  const alias = isMarked(title) ? undefined : toTexts(thing, 'alias', names).find((word) => match(word).length > 0);
  const section = findSection(
    match,
    [thing.title, alias ?? ''],
    toSections([...(thing.parts ?? []), ...(thing.sections ?? [])], text),
  );
  // A section that is known by name alone has no text.
  const excerpt = section?.text || thing.summary || text[0]?.text || '';
  return {
    kind: thing.kind,
    label: names.kinds[thing.kind] ?? '',
    address: `${baseUrl}${thing.address.slice(1)}${section?.anchor ?? ''}`,
    title,
    alias: alias === undefined ? null : mark(match, alias),
    section: section && section.heading !== '' ? mark(match, section.heading) : null,
    excerpt: markExcerpt(excerpt, toPlaces(match, excerpt)),
    proposed: thing.proposed ?? false,
    state: thing.state ?? null,
  };
};

/** A page's sections: with their text where it is loaded, and by name those that names alone know. */
const toSections = (named: ReadonlyArray<[id: string, name: string]>, text: PageText): PageText => [
  ...text,
  ...named
    .map(([id, heading]) => ({anchor: `#${id}`, heading, text: ''}))
    .filter(({anchor}) => text.every((section) => section.anchor !== anchor)),
];

/** The section that answers best, where it says something that the page's own name does not. */
const findSection = (match: Matcher, names: readonly string[], sections: PageText): PageText[number] | undefined => {
  const own = new Set(names.flatMap((name) => match(name).map(({of}) => of)));
  const judged = sections
    .filter(({anchor}) => anchor !== '')
    .map((section) => ({
      section,
      worth: HEADING * countNew(match(section.heading), own) + countNew(match(section.text), own),
    }));
  const best = judged.reduce<(typeof judged)[number] | undefined>(
    (most, next) => (next.worth > (most?.worth ?? 0) ? next : most),
    undefined,
  );
  const before = sections.find(({anchor}) => anchor === '');
  return best && best.worth > (before ? countNew(match(before.text), own) : 0) ? best.section : undefined;
};

/** A word in a heading says more of a section than one in its text. */
const HEADING = 2;

const countNew = (places: ReturnType<Matcher>, own: ReadonlySet<number>): number =>
  new Set(places.flatMap(({of}) => (own.has(of) ? [] : [of]))).size;

const mark = (match: Matcher, text: string): MarkedText => markText(text, toPlaces(match, text));

const toPlaces = (match: Matcher, text: string): Place[] => match(text).map(({start, length}) => [start, length]);

const isMarked = (text: MarkedText): boolean => text.some(({marked}) => marked);

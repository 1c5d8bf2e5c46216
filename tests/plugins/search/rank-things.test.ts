import {expect, test} from 'vitest';
import {type RankedThing, rankThings} from '../../../src/plugins/search/rank-things.ts';
import {toMatcher} from '../../../src/plugins/search/words/to-matcher.ts';
import {toSought} from '../../../src/plugins/search/words/to-sought.ts';
import type {NamedThing} from '../../../src/publish/search/named-thing.ts';
import {english, indexThings} from './small-names.ts';

/** Ranks things as if each word of the query had been found in them with these scores, in the query's order. */
const rank = (
  query: string,
  found: ReadonlyArray<readonly [thing: NamedThing, ...scores: number[]]>,
): RankedThing[] => {
  const {words, typing} = toSought(query, english);
  return rankThings(
    indexThings(found.map(([thing]) => thing)),
    query,
    words.map(
      (_, place) =>
        new Map(found.flatMap(([{address}, ...scores]) => (scores[place] ? [[address, scores[place]]] : []))),
    ),
    toMatcher(
      words.map((token) => [token]),
      typing,
      english,
    ),
  );
};

const order = (...given: Parameters<typeof rank>): string[] => rank(...given).map(({thing}) => thing.address);

const page: NamedThing = {address: '/b', kind: 'page', title: 'Rye'};
const other: NamedThing = {...page, address: '/a'};

test('puts first what is worth most, and by its address what is worth the same', () => {
  expect(
    order('wheat', [
      [other, 1],
      [page, 2],
    ]),
  ).toEqual(['/b', '/a']);
  expect(
    order('wheat', [
      [page, 1],
      [other, 1],
    ]),
  ).toEqual(['/a', '/b']);
});

test('puts a page that has every word before one that has one of them often', () => {
  expect(
    order('wheat spelt', [
      [page, 1, 1],
      [other, 2, 0],
    ]),
  ).toEqual(['/b', '/a']);
});

test('leaves out a page that has only a common word where another has all', () => {
  const things = ['/c', '/d', '/e', '/f', '/g', '/h'].map((address): NamedThing => ({...page, address}));
  const found = order('wheat spelt oats', [[page, 1, 1, 1], ...things.map((thing) => [thing, 1, 0, 0] as const)]);
  expect(found).toEqual(['/b']);
});

test('keeps a page with few of the words where none has more', () => {
  expect(order('wheat spelt oats', [[page, 1, 0, 0]])).toEqual(['/b']);
});

test('says of how much of the query a page has something', () => {
  const [whole, half] = rank('wheat spelt', [
    [page, 1, 1],
    [other, 1, 0],
  ]);
  expect(whole?.covered).toBeCloseTo(1);
  expect(half?.covered).toBeGreaterThan(0);
  expect(half?.covered).toBeLessThan(0.5);
});

test.each<[string, NamedThing]>([
  ['a page of facts', {...other, kind: 'facts'}],
  ['a page about the handbook itself', {...other, kind: 'guide'}],
  ['a post', {...other, kind: 'post'}],
  ['a term', {...other, kind: 'glossary'}],
  ['the home page', {...other, kind: 'home'}],
  ['a view', {...other, view: true}],
])('puts %s after what it speaks of', (_, after) => {
  expect(
    order('wheat', [
      [after, 1],
      [page, 1],
    ]),
  ).toEqual(['/b', '/a']);
});

test('puts an ended job after one that is open', () => {
  const closed: NamedThing = {...other, kind: 'job', state: 'closed'};
  const open: NamedThing = {...page, kind: 'job', state: 'open'};
  expect(
    order('wheat', [
      [closed, 1],
      [open, 1],
    ]),
  ).toEqual(['/b', '/a']);
});

test.each<[string, NamedThing]>([
  ['title', {...page, title: 'Wheat'}],
  ['other word', {...page, aliases: ['rye', 'Wheat']}],
  ['section', {...page, sections: [['wheat', 'Wheat?']]}],
])('puts first a page whose %s is what was looked for, and nothing more', (_, called) => {
  const more: NamedThing = {
    ...other,
    title: 'Wheat bread',
    aliases: ['wheat loaf'],
    sections: [['all', 'All of wheat']],
  };
  expect(
    order('wheat', [
      [more, 1],
      [called, 1],
    ]),
  ).toEqual(['/b', '/a']);
});

test('puts a page that is called what was looked for before one that has a section called so', () => {
  const section: NamedThing = {...other, sections: [['wheat', 'Wheat']]};
  expect(
    order('wheat', [
      [section, 1],
      [{...page, title: 'Wheat'}, 1],
    ]),
  ).toEqual(['/b', '/a']);
});

test('puts a page that has every word in one name before one that has them in several', () => {
  const one: NamedThing = {...page, title: 'Bread of wheat'};
  const several: NamedThing = {...other, title: 'Wheat', aliases: ['bread']};
  expect(
    order('wheat bread', [
      [several, 1, 1],
      [one, 1, 1],
    ]),
  ).toEqual(['/b', '/a']);
});

test('counts the kind of a page among the words of its name', () => {
  const policy: NamedThing = {...page, kind: 'policy', title: 'Wheat flour'};
  expect(
    order('wheat policy', [
      [{...other, title: 'Wheat flour'}, 1, 1],
      [policy, 1, 1],
    ]),
  ).toEqual(['/b', '/a']);
});

test('leaves out what names do not know', () => {
  const {words, typing} = toSought('wheat', english);
  const found = [new Map([['/nowhere', 1]])];
  expect(
    rankThings(
      indexThings([page]),
      'wheat',
      found,
      toMatcher(
        words.map((token) => [token]),
        typing,
        english,
      ),
    ),
  ).toEqual([]);
});

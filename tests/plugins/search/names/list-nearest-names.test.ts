import {expect, test} from 'vitest';
import {listNearestNames} from '../../../../src/plugins/search/names/list-nearest-names.ts';
import type {NamedThing} from '../../../../src/publish/search/named-thing.ts';
import {indexThings} from '../small-names.ts';

const things: NamedThing[] = [
  {address: '/skills/kneading', kind: 'skill', title: 'Kneading', summary: 'Mandolin.'},
  {address: '/values/patience', kind: 'value', title: 'Patience', sections: [['mandolin', 'Mandolin']]},
  {address: '/glossary/leaven', kind: 'glossary', title: 'Leaven', aliases: ['sourdough']},
];

const list = (query: string, given = things) => listNearestNames(indexThings(given), query).map(({address}) => address);

test.each([
  ['a title with more errors than are mended', 'kneetting', ['/skills/kneading']],
  ['another word for a page', 'sourduogt', ['/glossary/leaven']],
  ['the beginning of a title', 'pat', ['/values/patience']],
  ['what has one of the words', 'patience zeppelin', ['/values/patience']],
])('offers %s', (_, query, addresses) => {
  expect(list(query)).toEqual(addresses);
});

test.each(['zzzzzzzz', 'mandolin', 'oz', ''])('offers nothing near to "%s"', (query) => {
  expect(list(query)).toEqual([]);
});

test('offers five at most', () => {
  const many = Array.from(
    {length: 9},
    (_, number): NamedThing => ({address: `/${number}`, kind: 'page', title: `Loaf ${number}`}),
  );
  expect(list('loaff', many)).toHaveLength(5);
});

import {expect, test} from 'vitest';
import {findStanding, isOverdue, listBasis} from '../../src/content/standing.ts';
import {bakery} from '../support/bakery.ts';
import {getEntry, guide, handbook, page} from '../support/handbook.ts';

test('reads whose word a page is', () => {
  const {graph} = handbook({
    'docs/values/care.md': page('Care', 'proposed: [title]\nunconfirmed: [basis]\n'),
    'docs/contributing/index.md': guide(),
  });
  expect(findStanding(getEntry(graph, 'docs/values/care.md'))).toEqual({
    status: 'adopted',
    owner: 'unassigned',
    review: '2027-01-31',
    proposed: ['title'],
    unconfirmed: ['basis'],
  });
  expect(findStanding(getEntry(graph, 'docs/contributing/index.md'))).toBeUndefined();
});

test.each([
  ['2027-01-30', false],
  ['2027-01-31', false],
  ['2027-02-01', true],
  ['2030-01-01', true],
])('asks on %s whether the review of 2027-01-31 is overdue: %s', (today, overdue) => {
  expect(isOverdue({review: '2027-01-31'}, today)).toBe(overdue);
});

test('lists the facts that a page, or a part of it, rests on, each once', () => {
  const {graph} = handbook({...bakery, 'docs/values/patience.md': page('Patience', 'basis: [work-1, work-1]\n')});
  const level = getEntry(graph, 'docs/levels/kitchen/baker.md');
  const ids = (facts: Array<{id: string; entry: {path: string}}>) => facts.map(({id, entry}) => [id, entry.path]);
  expect(ids(listBasis(graph, getEntry(graph, 'docs/values/patience.md')))).toEqual([['work-1', 'docs/facts/work.md']]);
  expect(ids(listBasis(graph, level))).toEqual([]);
  expect(ids(listBasis(graph, level, 'plans-ahead'))).toEqual([['work-1', 'docs/facts/work.md']]);
});

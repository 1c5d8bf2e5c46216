import {expect, test} from 'vitest';
import {listEntries} from '../../src/content/graph.ts';
import {HIRING_STATES, isExpired} from '../../src/content/hiring.ts';
import {isError} from '../../src/content/problem.ts';
import {checkAll, handbook, TODAY} from '../support/handbook.ts';
import {postings} from '../support/postings.ts';

test.each([0, 1, 12, 500])('a handbook with %i generated postings has no error', (count) => {
  const built = handbook(postings(count));
  expect(listEntries(built.graph, 'job')).toHaveLength(count);
  expect(checkAll(built).filter(isError)).toEqual([]);
});

test('twelve of them show every state, contract, workplace, hours, pay and way to apply', () => {
  const jobs = listEntries(handbook(postings(12)).graph, 'job').map(({data}) => data);
  const kinds = (list: unknown[]) => new Set(list.map(String)).size;
  expect(new Set(jobs.map(({hiring}) => hiring))).toEqual(new Set(HIRING_STATES));
  expect(jobs.some((job) => isExpired(job, TODAY))).toBe(true);
  expect(kinds(jobs.map(({contract}) => contract))).toBe(5);
  expect(kinds(jobs.map(({workplace}) => workplace))).toBe(3);
  expect(kinds(jobs.map(({hours}) => hours))).toBe(2);
  expect(kinds(jobs.map(({team}) => team))).toBe(5);
  expect(kinds(jobs.map(({pay}) => JSON.stringify(pay)))).toBe(4);
  expect(kinds(jobs.map(({apply}) => Object.keys(apply ?? {})))).toBe(2);
});

test('they are the same at each call', () => {
  expect(postings(40)).toEqual(postings(40));
});

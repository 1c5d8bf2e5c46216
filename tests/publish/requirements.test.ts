import {describe, expect, test} from 'vitest';
import {listEntries} from '../../src/content/graph.ts';
import {loadHandbook} from '../../src/content/load-handbook.ts';
import {listWithheld} from '../../src/publish/requirements.ts';
import {ROOT} from '../support/repository.ts';
import {publish, withPosting} from './larkspur.ts';

const explain = (fields: Record<string, string | undefined>): string[] =>
  listWithheld(publish(withPosting(fields))).map(({output, fields}) => `${output}: ${fields.join(', ')}`);

test('withholds nothing from a complete posting', () => {
  expect(explain({})).toEqual([]);
});

describe('withholds for a fact that is not confirmed, though it has a value', () => {
  test.each([
    ['hiring', ['feeds: hiring', 'structured-data: hiring', 'indeed: hiring']],
    ['posted', ['feeds: posted', 'structured-data: posted', 'indeed: posted']],
    ['countries', ['structured-data: countries', 'indeed: countries']],
    ['workplace', ['structured-data: workplace', 'indeed: workplace']],
    ['requires', ['structured-data: requires', 'indeed: requires']],
    ['hours', ['structured-data: hours', 'indeed: hours']],
    ['apply', ['structured-data: apply', 'indeed: apply']],
    ['contract', ['indeed: contract']],
    ['pay', []],
    ['benefits', []],
    ['expires', []],
  ])('%s', (field, outputs) => {
    expect(explain({unconfirmed: `[${field}]`})).toEqual(outputs);
  });
});

test('asks for places of a job that is not fully remote, and for countries of one that is', () => {
  expect(explain({workplace: 'hybrid'})).toEqual(['structured-data: places', 'indeed: places']);
  const places = '[{city: Lyon, country: FR}]';
  expect(explain({workplace: 'office', places, unconfirmed: '[countries]'})).toEqual([]);
});

test.each(['paused', 'filled', 'closed'])('waits for nothing once a posting is %s', (hiring) => {
  expect(explain({hiring, unconfirmed: '[pay, posted, hours]'})).toEqual([]);
});

test('names what the one real posting waits for', () => {
  const {graph} = loadHandbook(ROOT);
  const [job] = listEntries(graph, 'job').filter(({data}) => data.hiring === 'open');
  const unconfirmed = new Set(job?.data.unconfirmed);
  for (const {entry, fields} of listWithheld(graph)) {
    expect(entry.data.hiring).toBe('open');
    if (entry === job) expect(fields.filter((field) => !unconfirmed.has(field))).toEqual([]);
  }
});

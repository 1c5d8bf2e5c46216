import {describe, expect, test} from 'vitest';
import {toDay, toToday} from '../../src/content/company.ts';
import {
  closeExpired,
  type EntryOf,
  edgesFrom,
  isAdvertised,
  listEntries,
  withoutDrafts,
} from '../../src/content/graph.ts';
import {HIRING_STATES, mayFollow} from '../../src/content/hiring.ts';
import {bakery} from '../support/bakery.ts';
import {handbook} from '../support/handbook.ts';

const toGraph = (fields: string) =>
  handbook({...bakery, 'docs/jobs/baker.md': String(bakery['docs/jobs/baker.md']).replace('hiring: draft\n', fields)})
    .graph;

const getJob = (graph: ReturnType<typeof toGraph>) => listEntries(graph, 'job')[0] as EntryOf<'job'>;

describe('a posting', () => {
  test('goes from state to state, and never back to a draft', () => {
    const ways = HIRING_STATES.flatMap((from) =>
      HIRING_STATES.filter((to) => from !== to && mayFollow(from, to)).map((to) => `${from} → ${to}`),
    );
    expect(ways).toEqual([
      'draft → open',
      'open → paused',
      'open → filled',
      'open → closed',
      'paused → open',
      'paused → filled',
      'paused → closed',
      'filled → open',
      'closed → open',
    ]);
    expect(HIRING_STATES.every((state) => mayFollow(state, state))).toBe(true);
  });

  test.each([
    ['2026-11-29', 'open', undefined],
    ['2026-11-30', 'open', undefined],
    ['2026-12-01', 'closed', '2026-11-30'],
  ])('that expires on 30 November is, on %s, %s', (today, hiring, closed) => {
    const job = getJob(closeExpired(toGraph('hiring: open\nexpires: 2026-11-30\n'), today));
    expect(job.data).toMatchObject({hiring});
    expect(job.data.closed).toBe(closed);
  });

  test('that has expired is found from both ends, and is offered nowhere', () => {
    const graph = closeExpired(toGraph('hiring: open\nexpires: 2026-11-30\n'), '2026-12-01');
    const job = getJob(graph);
    expect(edgesFrom(graph, job).map(({relation}) => relation)).toContain('requires');
    expect(withoutDrafts(graph).entries).toContain(job);
    expect(isAdvertised(job)).toBe(false);
  });

  test.each([
    ['hiring: open\n', true],
    ['hiring: paused\n', false],
    ['hiring: filled\nclosed: 2026-11-20\n', false],
    ['hiring: draft\n', false],
  ])('is offered or not: %j', (fields, expected) => {
    expect(isAdvertised(getJob(toGraph(fields)))).toBe(expected);
  });

  test('is not offered where its being open is not confirmed', () => {
    const {graph} = handbook({
      ...bakery,
      'docs/jobs/baker.md': String(bakery['docs/jobs/baker.md'])
        .replace('hiring: draft', 'hiring: open')
        .replace('unconfirmed: [', 'unconfirmed: [hiring, '),
    });
    expect(isAdvertised(getJob(graph))).toBe(false);
  });
});

test.each([
  ['2026-11-30T22:59:59Z', '2026-11-30'],
  ['2026-11-30T23:00:00Z', '2026-12-01'],
  ['2026-06-30T21:59:59Z', '2026-06-30'],
  ['2026-06-30T22:00:00Z', '2026-07-01'],
])('in Paris, %s falls on %s', (moment, day) => {
  expect(toDay(new Date(moment), {timezone: 'Europe/Paris'})).toBe(day);
});

test('takes the day that is named for today, and without one that of the moment', () => {
  const [moment, company] = [new Date('2026-11-22T23:30:00Z'), {timezone: 'Europe/Paris'}];
  expect(toToday('2027-01-31', moment, company)).toBe('2027-01-31');
  expect([undefined, ''].map((named) => toToday(named, moment, company))).toEqual(['2026-11-23', '2026-11-23']);
});

test.each([
  ['tomorrow', 'HANDBOOK_TODAY is "tomorrow", expected a date, year first, such as 2026-11-23.'],
  ['2026-02-30', 'HANDBOOK_TODAY is "2026-02-30", expected a day that exists in the calendar.'],
])('refuses to take %s for today', (named, message) => {
  expect(() => toToday(named, new Date(), {timezone: 'UTC'})).toThrow(message);
});

import {expect, test} from 'vitest';
import {toDay} from '../../../src/content/company.ts';
import {closeExpired, listEntries} from '../../../src/content/graph.ts';
import {hasPassed} from '../../../src/plugins/jobs/has-passed.ts';
import {toExpiryInstant} from '../../../src/publish/expiry-instant.ts';
import {withPosting} from '../../publish/larkspur.ts';
import {handbook} from '../../support/handbook.ts';

const SECOND = 1000;

/** What the next build would make of the posting, were it made at a moment. */
const build = (expires: string, timezone: string, now: number): string | undefined => {
  const {graph} = handbook(withPosting({posted: '2018-01-01', expires}));
  const [job] = listEntries(closeExpired(graph, toDay(new Date(now), {timezone})), 'job');
  return job?.data.hiring;
};

test.each([
  ['2027-01-31', 'Europe/Paris'],
  ['2027-06-30', 'Europe/Paris'],
  ['2026-12-31', 'UTC'],
  // The clock is put forward or back on this day, on the one before, and on the one after.
  ['2027-03-27', 'Europe/Paris'],
  ['2027-03-28', 'Europe/Paris'],
  ['2027-03-29', 'Europe/Paris'],
  ['2027-10-30', 'Europe/Paris'],
  ['2027-10-31', 'Europe/Paris'],
  ['2027-11-01', 'Europe/Paris'],
  // At midnight itself: the day after has none.
  ['2018-11-03', 'America/Sao_Paulo'],
  ['2028-02-28', 'Asia/Kathmandu'],
  ['2027-04-03', 'Pacific/Auckland'],
])('at the end of %s in %s, the browser closes a posting in the second in which a build would', (expires, timezone) => {
  const last = Date.parse(toExpiryInstant(expires, timezone));
  const at = (moment: number) => ({
    browser: hasPassed(new Date(last).toISOString(), moment) ? 'closed' : 'open',
    build: build(expires, timezone, moment),
  });
  expect(at(last - SECOND)).toEqual({browser: 'open', build: 'open'});
  expect(at(last)).toEqual({browser: 'open', build: 'open'});
  expect(at(last + SECOND - 1)).toEqual({browser: 'open', build: 'open'});
  expect(at(last + SECOND)).toEqual({browser: 'closed', build: 'closed'});
});

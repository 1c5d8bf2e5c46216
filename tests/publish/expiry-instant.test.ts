import {expect, test} from 'vitest';
import {toExpiryInstant} from '../../src/publish/expiry-instant.ts';

test.each([
  ['2027-01-31', 'Europe/Paris', '2027-01-31T23:59:59+01:00'],
  ['2027-06-30', 'Europe/Paris', '2027-06-30T23:59:59+02:00'],
  ['2026-12-31', 'UTC', '2026-12-31T23:59:59+00:00'],
  // The clock is put forward and back in the course of these days.
  ['2027-03-28', 'Europe/Paris', '2027-03-28T23:59:59+02:00'],
  ['2027-10-31', 'Europe/Paris', '2027-10-31T23:59:59+01:00'],
  // At midnight itself: this day has no midnight at its end.
  ['2022-04-23', 'Africa/Cairo', '2022-04-23T23:59:59+02:00'],
  ['2018-11-03', 'America/Sao_Paulo', '2018-11-03T23:59:59-03:00'],
  ['2028-02-28', 'Asia/Kathmandu', '2028-02-28T23:59:59+05:45'],
])('the %s in %s ends with %s', (day, timezone, instant) => {
  expect(toExpiryInstant(day, timezone)).toBe(instant);
});

import {hasPassed} from './has-passed.ts';

/** The latest of some ends that is over, as it is written; empty where none is. */
export const findLastEnd = (ends: readonly string[], now: number): string =>
  ends
    .filter((end) => hasPassed(end, now))
    .reduce((last, end) => (last === '' || Date.parse(end) > Date.parse(last) ? end : last), '');

/** Milliseconds until the next of some ends is over; undefined where none is to come. */
export const findNextEnd = (ends: readonly string[], now: number): number | undefined => {
  const waits = ends.filter((end) => !hasPassed(end, now)).map((end) => Date.parse(end) + 1000 - now);
  return waits.length > 0 ? Math.min(...waits) : undefined;
};

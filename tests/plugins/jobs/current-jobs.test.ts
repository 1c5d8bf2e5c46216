import {describe, expect, test} from 'vitest';
import {closeEnded} from '../../../src/plugins/jobs/close-ended.ts';
import {findLastEnd, findNextEnd} from '../../../src/plugins/jobs/last-end.ts';

const FIRST = '2027-01-31T23:59:59+01:00';
const SECOND = '2027-03-28T23:59:59+02:00';
const ends = [SECOND, FIRST];
const over = (end: string): number => Date.parse(end) + 1000;

describe('of several ends', () => {
  test('the latest that is over is found', () => {
    expect(findLastEnd(ends, over(FIRST) - 1)).toBe('');
    expect(findLastEnd(ends, over(FIRST))).toBe(FIRST);
    expect(findLastEnd(ends, over(SECOND))).toBe(SECOND);
  });

  test('the wait for the next is known, until there is none', () => {
    expect(findNextEnd(ends, over(FIRST) - 5)).toBe(5);
    expect(findNextEnd(ends, over(SECOND) - 5)).toBe(5);
    expect(findNextEnd(ends, over(SECOND))).toBeUndefined();
    expect(findNextEnd([], 0)).toBeUndefined();
  });
});

describe('a posting', () => {
  const expires = {iso: '2027-01-31', text: 'January 31, 2027'};
  const job = {id: 'baker', hiring: 'open' as const, closed: null, expires, ends: FIRST};

  test('is closed on its last day once that is over, as the next build will have it', () => {
    expect(closeEnded(job, FIRST)).toEqual({...job, hiring: 'closed', closed: expires, ends: null});
    expect(closeEnded(job, SECOND)).toMatchObject({hiring: 'closed'});
  });

  test('stays what it is before, and where no day ends it', () => {
    expect(closeEnded(job, '')).toBe(job);
    expect(closeEnded({...job, ends: SECOND}, FIRST)).toMatchObject({hiring: 'open'});
    const endless = {...job, ends: null};
    expect(closeEnded(endless, SECOND)).toBe(endless);
  });
});

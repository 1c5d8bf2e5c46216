import {expect, test} from 'vitest';
import {weigh} from '../../../src/plugins/search/weigh.ts';

test('counts a page by its part of the best one’s score, whatever an engine counts in', () => {
  const small = weigh(
    [
      ['/a', 2],
      ['/b', 1],
    ],
    10,
  );
  const large = weigh(
    [
      ['/a', 200],
      ['/b', 100],
    ],
    10,
  );
  for (const [address, worth] of small) expect(large.get(address)).toBeCloseTo(worth);
  expect(small.get('/b')).toBeCloseTo((small.get('/a') ?? 0) / 2);
});

test('gives a rare word more than a common one, and more the more pages there are', () => {
  const one = weigh([['/a', 1]], 10).get('/a') ?? 0;
  expect(one).toBeGreaterThan(
    weigh(
      [
        ['/a', 1],
        ['/b', 1],
      ],
      10,
    ).get('/a') ?? 0,
  );
  expect(weigh([['/a', 1]], 100).get('/a')).toBeGreaterThan(one);
});

test('weighs nothing where nothing was found', () => {
  expect(weigh([], 10).size).toBe(0);
  expect(weigh([['/a', 0]], 10).get('/a')).toBe(0);
});

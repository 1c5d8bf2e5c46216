import {expect, test} from 'vitest';
import {addUp, scale, takeBest} from '../../../src/plugins/search/found.ts';

const names = new Map([
  ['/a', 3],
  ['/b', 1],
]);
const texts = new Map([
  ['/b', 2],
  ['/c', 4],
]);

test('takes of several ways to find a word the best, page by page', () => {
  expect(Object.fromEntries(takeBest(names, undefined, texts))).toEqual({'/a': 3, '/b': 2, '/c': 4});
});

test('adds up what a word is worth in names and in texts', () => {
  expect(Object.fromEntries(addUp(names, undefined, texts))).toEqual({'/a': 3, '/b': 3, '/c': 4});
});

test('counts a guess for less', () => {
  expect(Object.fromEntries(scale(names, 0.5))).toEqual({'/a': 1.5, '/b': 0.5});
});

import {expect, test} from 'vitest';
import {listNearest} from '../../../../src/plugins/search/words/list-nearest.ts';

const vocabulary = ['patience', 'patient', 'kneading', 'bread', 'broad', 'level', 'flour', 'oven', 'to', 'q3'];

test.each([
  ['two letters that changed places', 'pateince', ['patience']],
  ['a letter too many', 'kneadding', ['kneading']],
  ['a letter missing', 'knading', ['kneading']],
  ['a wrong letter', 'flaur', ['flour']],
  ['two first letters that changed places', 'lfour', ['flour']],
  ['two errors in a long word', 'kneedinng', ['kneading']],
])('mends %s', (_, word, nearest) => {
  expect(listNearest(word, vocabulary)).toEqual(nearest);
});

test('lists all that are equally near, and none that is farther', () => {
  expect(listNearest('bryad', ['bread', 'broad', 'brand'])).toEqual(['bread', 'broad']);
  expect(listNearest('patiance', vocabulary)).toEqual(['patience']);
});

test.each([
  ['where nothing is near', 'zeppelin'],
  ['where a short word could be any other', 'ove'],
  ['where there are two errors in a word of middle length', 'flaor'],
  ['where the first letter is another', 'xread'],
  ['for a number', '2025'],
])('guesses nothing %s', (_, word) => {
  expect(listNearest(word, [...vocabulary, '2026'])).toEqual([]);
});

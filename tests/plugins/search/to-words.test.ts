import {expect, test} from 'vitest';
import {isStopWord, toWords} from '../../../src/plugins/search/load-index.ts';

test.each([
  ['l’équipement', ['l', 'équipement']],
  ["aujourd'hui, qu'il", ['aujourd', 'hui', 'qu', 'il']],
  ['Batvoice’s “Values”', ['batvoice', 's', 'values']],
  ['take-home test?', ['take', 'home', 'test']],
  ['C++ and NaN-boxing', ['c', 'and', 'nan', 'boxing']],
  [' – … ', []],
])('cuts "%s" into words', (text, words) => {
  expect(toWords(text)).toEqual(words);
});

test('knows which words say nothing', () => {
  expect(isStopWord('the', 'en')).toBe(true);
  expect(isStopWord('bread', 'en')).toBe(false);
});

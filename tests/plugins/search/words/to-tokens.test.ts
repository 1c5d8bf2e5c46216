import {expect, test} from 'vitest';
import {joinCompounds, toTokens} from '../../../../src/plugins/search/words/to-tokens.ts';

test.each([
  ['l’équipement', ['l', 'equipement']],
  ["aujourd'hui, qu'il", ['aujourd', 'hui', 'qu', 'il']],
  ['Larkspur’s “Values”', ['larkspur', 's', 'values']],
  ['take-home test?', ['take', 'home', 'test']],
  ['C++, C# and NaN-boxing', ['c++', 'c#', 'and', 'nan', 'boxing']],
  ['a+b', ['a', 'b']],
  ['Cœur Ævo Straße', ['coeur', 'aevo', 'strasse']],
  ['2026, 24/7', ['2026', '24', '7']],
  [' – … ', []],
  ['', []],
])('cuts "%s" into words', (text, words) => {
  expect(toTokens(text).map(({word}) => word)).toEqual(words);
});

test('knows where a word stands, and how it is written', () => {
  expect(toTokens('Une ÉQUIPE.')).toEqual([
    {written: 'une', word: 'une', start: 0, length: 3},
    {written: 'équipe', word: 'equipe', start: 4, length: 6},
  ]);
});

test('knows a letter by whatever signs it is written', () => {
  const [token] = toTokens('e\u0301quipe'.normalize('NFD'));
  expect(token).toMatchObject({word: 'equipe', start: 0, length: 7});
});

test.each([
  ['A take-home test, front-end', ['takehome', 'frontend']],
  ['state-of-the-art', ['stateoftheart']],
  ['bread - and butter-', []],
])('joins the compounds of "%s"', (text, compounds) => {
  expect(joinCompounds(text)).toEqual(compounds);
});

import {describe, expect, test} from 'vitest';
import {toSought} from '../../../../src/plugins/search/words/to-sought.ts';
import {english, french} from '../small-names.ts';

const listWords = (query: string, language = english) => toSought(query, language).words.map(({word}) => word);

test.each([
  ['how is bread baked?', ['bread', 'baked']],
  ['bread and bread', ['bread']],
  ['Équipe equipe', ['equipe']],
  ['C++', ['c++']],
  ['level 5', ['level', '5']],
  ['a b', ['a', 'b']],
  ['who are you', ['who', 'are', 'you']],
  ['', []],
  [' – ', []],
])('looks in "%s" for %j', (query, words) => {
  expect(listWords(query)).toEqual(words);
});

test('leaves out, in French, the little words and what is elided', () => {
  expect(listWords("le four de l'atelier", french)).toEqual(['four', 'atelier']);
  expect(listWords('qu’est-ce que la patience', french)).toContain('patience');
  expect(listWords('la patience même', french)).toEqual(['patience']);
});

describe('the word that is being typed', () => {
  test.each([
    ['bread tak', 'tak'],
    ['tak', 'tak'],
    ['bread ', undefined],
    ['bread?', undefined],
    ['bread the', undefined],
    ['', undefined],
  ])('of "%s" is %s', (query, typing) => {
    expect(toSought(query, english).typing?.word).toBe(typing);
  });
});

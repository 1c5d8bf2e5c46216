import {expect, test} from 'vitest';
import {toMatcher} from '../../../../src/plugins/search/words/to-matcher.ts';
import {toSought} from '../../../../src/plugins/search/words/to-sought.ts';
import {english, french} from '../small-names.ts';

/** The text with what was looked for in stars, and which word of the query it is. */
const mark = (query: string, text: string, language = english): string => {
  const {words, typing} = toSought(query, language);
  return toMatcher(
    words.map((token) => [token]),
    typing,
    language,
  )(text)
    .toReversed()
    .reduce((marked, {start, length, of}) => {
      const word = marked.slice(start, start + length);
      return `${marked.slice(0, start)}*${of}:${word}*${marked.slice(start + length)}`;
    }, text);
};

test.each([
  ['bread', 'Breads and bread.', '*0:Breads* and *0:bread*.'],
  ['dough time', 'Time for a dough', '*1:Time* for a *0:dough*'],
  ['knea', 'Kneading knee', '*0:Kneading* knee'],
  ['knea ', 'Kneading', 'Kneading'],
  ['k', 'Kneading', 'Kneading'],
  ['C++', 'C++ and C', '*0:C++* and C'],
  ['', 'Bread', 'Bread'],
])('finds "%s" in "%s"', (query, text, expected) => {
  expect(mark(query, text)).toBe(expected);
});

test.each([
  ['equipe', 'L’équipe', 'L’*0:équipe*'],
  ['équi', 'Toute une EQUIPE', 'Toute une *0:EQUIPE*'],
  ['œuvre', 'main-d’oeuvre', 'main-d’*0:oeuvre*'],
])('finds "%s" in "%s", in French', (query, text, expected) => {
  expect(mark(query, text, french)).toBe(expected);
});

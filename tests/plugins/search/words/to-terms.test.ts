import {expect, test} from 'vitest';
import {isStem, toTerms} from '../../../../src/plugins/search/words/to-terms.ts';
import {english, french} from '../small-names.ts';

const share = (a: string, b: string, language: typeof english): boolean =>
  toTerms(a, language).some((term) => toTerms(b, language).includes(term));

test.each([
  ['baker', 'bakers', english],
  ['knead', 'kneading', english],
  ['équipe', 'equipes', french],
  ['compétence', 'competences', french],
  ['journal', 'journaux', french],
  ['œuvre', 'oeuvres', french],
])('knows "%s" in "%s"', (a, b, language) => {
  expect(share(a, b, language)).toBe(true);
});

test.each([
  ['bread', 'broad', english],
  ['pain', 'bain', french],
])('takes "%s" for another word than "%s"', (a, b, language) => {
  expect(share(a, b, language)).toBe(false);
});

test('never takes a stem for a word', () => {
  const [word, ...stems] = toTerms('baking', english);
  expect(word).toBe('baking');
  expect(stems.length).toBeGreaterThan(0);
  expect([word ?? '', ...stems].map(isStem)).toEqual([false, ...stems.map(() => true)]);
  expect(share('bake', 'bak', {...english, stem: (text) => text})).toBe(false);
});

test('has a word and its stem once each where accents change nothing', () => {
  expect(toTerms('bread', english)).toEqual(['bread', '=bread']);
});

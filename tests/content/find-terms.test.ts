import {expect, test} from 'vitest';
import {findTerms} from '../../src/content/find-terms.ts';

const terms = [
  {id: 'AI', words: ['AI', 'LLM']},
  {id: 'Équipe', words: ['équipe', 'squad']},
  {id: 'Manager', words: ['manager']},
  {id: 'Engineering manager', words: ['engineering manager']},
  {id: 'Shape Up', words: ['Shape Up']},
  {id: 'Voice', words: ['l’entretien d’embauche']},
  {id: 'C++', words: ['C++']},
];

const find = (...texts: string[]): string[] => findTerms(texts, terms).map(({id}) => id);

test.each([
  ['under another word', 'A squad of bakers', ['Équipe']],
  ['beside an apostrophe', 'Il parle de l’équipe.', ['Équipe']],
  ['beside a hyphen', 'an AI-based tool', ['AI']],
  ['with a small or a capital letter at its beginning', 'Équipe, Manager, équipe', ['Équipe', 'Manager']],
  ['in capitals', 'THE SQUAD', ['Équipe']],
  ['with its accents in two characters each', 'l’e\u0301quipe', ['Équipe']],
  [
    'over a line or a space that does not break',
    'engineering\nmanager, Shape\u00a0Up',
    ['Engineering manager', 'Shape Up'],
  ],
  ['with either apostrophe', "Avant l'entretien d'embauche", ['Voice']],
  ['with signs that a pattern would read otherwise', 'some C++, maybe', ['C++']],
])('finds a term %s', (_, text, found) => {
  expect(find(text)).toEqual(found);
});

test.each([
  ['within another word', 'managerial, coéquipe, suréquipé'],
  ['where an accent is another letter', 'equipe'],
  ['that is an acronym in the small letters of a word', 'j’ai, an Ai, an llm'],
  ['that is a name in small letters', 'shape up the text'],
])('finds no term %s', (_, text) => {
  expect(find(text)).toEqual([]);
});

test('counts the longer of two terms where one lies within the other', () => {
  expect(find('An engineering manager calls.')).toEqual(['Engineering manager']);
  expect(find('An engineering manager calls, and a manager.')).toEqual(['Manager', 'Engineering manager']);
});

test('finds each term once, in the order of the glossary, and none across two texts', () => {
  expect(find('A squad, LLM', 'équipe, AI')).toEqual(['AI', 'Équipe']);
  expect(find('Shape', 'Up')).toEqual([]);
});

test('finds nothing in nothing', () => {
  expect(find()).toEqual([]);
  expect(findTerms(['squad'], [])).toEqual([]);
});

import {expect, test} from 'vitest';
import {chooseLanguage} from '../../../src/plugins/languages/choose-language.ts';

test.each([
  ['French on an English page to a French reader', 'en', ['fr'], ['fr'], 'fr'],
  ['English on a French page to an English reader', 'fr', ['en'], ['en'], 'en'],
  ['French to a reader from Canada', 'en', ['fr'], ['fr-CA'], 'fr'],
  ['French in any spelling', 'en', ['fr'], ['FR-ca'], 'fr'],
  ['the first language that the page exists in', 'en', ['de', 'fr'], ['it', 'fr', 'de', 'en'], 'fr'],
  ['the next one, where the page lacks the first', 'en', ['fr'], ['de', 'fr', 'en'], 'fr'],
  ['the reader’s own kind of a language', 'en', ['pt-PT', 'pt-BR'], ['pt-BR'], 'pt-BR'],
])('offers %s', (_, own, others, preferred, expected) => {
  expect(chooseLanguage(own, others, preferred)).toBe(expected);
});

test.each([
  ['whose first language is the page’s', 'en', ['fr'], ['en', 'fr']],
  ['whose first language is the page’s, spoken elsewhere', 'en', ['fr'], ['en-GB', 'fr-FR']],
  ['who prefers the page’s to the other', 'en', ['fr'], ['it', 'en', 'fr']],
  ['who prefers a language that there is not', 'en', ['fr'], ['de']],
  ['of a page that exists once', 'en', [], ['fr']],
  ['who says nothing', 'en', ['fr'], []],
  ['of a language that only begins alike', 'en', ['fr'], ['fry', 'frr-DE']],
])('offers nothing to a reader %s', (_, own, others, preferred) => {
  expect(chooseLanguage(own, others, preferred)).toBeUndefined();
});

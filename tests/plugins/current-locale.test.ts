import {expect, test} from 'vitest';
import {findCurrentLocale} from '../../src/plugins/languages/current-locale.ts';
import {handbook} from '../support/handbook.ts';

test.each([
  ['fr', 'fr'],
  ['en', 'en'],
  // Live preview of no language in particular.
  ['undefined', 'en'],
  [undefined, 'en'],
  // One that the company does not publish.
  ['de', 'en'],
])('of a build of %j, configures %s', (current, locale) => {
  expect(findCurrentLocale(handbook({}).graph.company, {DOCUSAURUS_CURRENT_LOCALE: current})).toBe(locale);
});

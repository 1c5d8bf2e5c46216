import {expect, test} from 'vitest';
import {toLanguages} from '../../../src/plugins/languages/to-languages.ts';
import {type Files, french, handbook} from '../../support/handbook.ts';
import {translatedVillage, village} from '../village.ts';

test('knows of nothing on a site in one language', () => {
  expect(toLanguages(handbook(village).graph, ['en'])).toEqual({untranslated: {}});
});

test('knows which pages stand in for a translation, and names no draft', () => {
  const draft = 'docs/jobs/baker.md';
  const files: Files = Object.fromEntries(
    Object.entries(translatedVillage)
      .map(([path, text]) => [path, path === draft ? String(text).replace('hiring: open', 'hiring: draft') : text])
      .filter(([path]) => path !== french('docs/values/patience.md') && path !== french(draft)),
  );
  expect(toLanguages(handbook(files).graph, ['en', 'fr'])).toEqual({untranslated: {fr: ['/values/patience']}});
});

import {expect, test} from 'vitest';
import {createEditUrl} from '../../src/plugins/handbook/edit-url.ts';
import {french, handbook} from '../support/handbook.ts';
import {translatedVillage, village} from './village.ts';

const repository = 'https://code.example/handbook';
const kneading = 'docs/skills/kneading.md';

test('leads to the file of the page', () => {
  const {graph} = handbook(translatedVillage);
  expect(createEditUrl(graph, repository, 'en')(kneading)).toBe(`${repository}/edit/main/${kneading}`);
});

test('leads to the translation, where there is one', () => {
  const {graph} = handbook(translatedVillage);
  expect(createEditUrl(graph, repository, 'fr')(kneading)).toBe(`${repository}/edit/main/${french(kneading)}`);
});

test('leads to the original of a page that is not translated', () => {
  const {graph} = handbook(village);
  expect(createEditUrl(graph, repository, 'fr')(kneading)).toBe(`${repository}/edit/main/${kneading}`);
});

test('leads to the translation of a post', () => {
  const {graph} = handbook(translatedVillage);
  expect(createEditUrl(graph, repository, 'fr')('blog/2026-11-23-open.md')).toBe(
    `${repository}/edit/main/i18n/fr/docusaurus-plugin-content-blog/2026-11-23-open.md`,
  );
});

test('leads nowhere where nobody says where the source lies', () => {
  const {graph} = handbook(village);
  expect(createEditUrl(graph, undefined, 'fr')(kneading)).toBeUndefined();
});

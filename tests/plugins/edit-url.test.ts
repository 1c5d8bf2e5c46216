import {expect, test} from 'vitest';
import {toEditUrl} from '../../src/plugins/handbook/edit-url.ts';
import {french, handbook} from '../support/handbook.ts';
import {translatedVillage, village} from './village.ts';

const repository = 'https://code.example/handbook';
const kneading = 'docs/skills/kneading.md';

test('leads to the file of the page', () => {
  const {graph} = handbook(translatedVillage);
  expect(toEditUrl(graph, repository, kneading, 'en')).toBe(`${repository}/edit/main/${kneading}`);
});

test('leads to the translation, where there is one', () => {
  const {graph} = handbook(translatedVillage);
  expect(toEditUrl(graph, repository, kneading, 'fr')).toBe(`${repository}/edit/main/${french(kneading)}`);
});

test('leads to the original of a page that is not translated', () => {
  const {graph} = handbook(village);
  expect(toEditUrl(graph, repository, kneading, 'fr')).toBe(`${repository}/edit/main/${kneading}`);
});

test('leads to the translation of a post', () => {
  const {graph} = handbook(translatedVillage);
  expect(toEditUrl(graph, repository, 'blog/2026-11-23-open.md', 'fr')).toBe(
    `${repository}/edit/main/i18n/fr/docusaurus-plugin-content-blog/2026-11-23-open.md`,
  );
});

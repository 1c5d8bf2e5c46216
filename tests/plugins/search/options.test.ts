import {expect, test} from 'vitest';
import {toSearchOptions} from '../../../src/plugins/search/options.ts';
import {type Files, french, handbook, TODAY} from '../../support/handbook.ts';
import {inBothLanguages, village} from '../village.ts';

const baker = 'docs/jobs/baker.md';

const edit = (path: string, from: string, to: string): Files => ({
  ...village,
  [path]: String(village[path]).replace(from, to),
});

const listIgnored = (files: Files, locale = 'en') =>
  [toSearchOptions(handbook(files).graph, locale, TODAY).ignoreFiles ?? []].flat().map(String);

test('indexes an open job', () => {
  expect(listIgnored(village)).not.toContain('jobs/baker');
});

test.each([
  ['that is filled', edit(baker, 'hiring: open', 'hiring: filled\nclosed: 2026-11-20')],
  ['that is closed', edit(baker, 'hiring: open', 'hiring: closed\nclosed: 2026-11-20')],
  ['whose last day was yesterday', edit(baker, 'hiring: open', 'hiring: open\nexpires: 2026-11-22')],
])('does not index a job %s', (_, files) => {
  expect(listIgnored(files)).toContain('jobs/baker');
});

test('still indexes a job on its last day', () => {
  expect(listIgnored(edit(baker, 'hiring: open', 'hiring: open\nexpires: 2026-11-23'))).not.toContain('jobs/baker');
});

test('leaves out a view together with the page that it is a view of', () => {
  const files = edit(baker, 'hiring: open', 'hiring: filled\nclosed: 2026-11-20');
  expect(listIgnored(files)).toContain('jobs/baker/prepare');
  expect(listIgnored(village)).not.toContain('jobs/baker/prepare');
});

test('indexes in a language what can be read in it', () => {
  const untranslated = Object.fromEntries(
    Object.entries(inBothLanguages(village)).filter(([path]) => path !== french('docs/values/patience.md')),
  );
  expect(listIgnored(untranslated, 'fr')).toContain('values/patience');
  expect(listIgnored(untranslated, 'en')).not.toContain('values/patience');
});

test('leaves out a home page that is not translated, in a way that search-local takes', () => {
  const {ignoreFiles} = toSearchOptions(handbook(village).graph, 'fr', TODAY);
  expect(ignoreFiles).toContainEqual(/^$/);
  expect(ignoreFiles).not.toContain('');
});

test('calls a scope as its page is called', () => {
  const scopes = toSearchOptions(handbook(village).graph, 'en', TODAY).searchContextByPaths;
  expect(scopes).toContainEqual({path: 'jobs', label: 'Work'});
});

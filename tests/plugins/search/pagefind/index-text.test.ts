import {expect, test} from 'vitest';
import {indexText} from '../../../../src/plugins/search/pagefind/index-text.ts';

const pages = [
  {address: '/', html: '<html><body><article><h1>Home</h1><p>Bread.</p></article></body></html>'},
  {address: '/skills/kneading', html: '<html><body><article><h1>Kneading</h1><p>Dough.</p></article></body></html>'},
  {address: '/nothing', html: '<html><body><p>No article.</p></body></html>'},
];

const index = (language = 'en') => indexText(pages, {language, ignored: []});

test('says what Pagefind calls each page, of those that have an article', async () => {
  const {pages: ids, files} = await index();
  expect(Object.keys(ids).sort()).toEqual(['/', '/skills/kneading']);
  const paths = files.map(({path}) => path);
  for (const id of Object.values(ids)) expect(paths).toContain(`fragment/${id}.pf_fragment`);
});

test('keeps the script and the pieces, and nothing of Pagefind’s own interface', async () => {
  const paths = (await index()).files.map(({path}) => path);
  expect(paths).toContain('pagefind.js');
  expect(paths.some((path) => path.startsWith('index/'))).toBe(true);
  expect(paths.filter((path) => /ui\.|highlight|worker/.test(path))).toEqual([]);
});

test('is in the language of the pages, whatever they say of it themselves', async () => {
  const {files} = await index('fr');
  const entry = files.find(({path}) => path === 'pagefind-entry.json');
  expect(Object.keys(JSON.parse(Buffer.from(entry?.content ?? []).toString()).languages)).toEqual(['fr']);
});

test('makes the same of the same', async () => {
  const [one, same] = [await index(), await index()];
  expect(same.pages).toEqual(one.pages);
  expect(same.files.map(({path}) => path).sort()).toEqual(one.files.map(({path}) => path).sort());
});

test('makes nothing of no page', async () => {
  expect((await indexText([], {language: 'en', ignored: []})).pages).toEqual({});
});

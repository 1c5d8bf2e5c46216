import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {ParseFrontMatter} from '@docusaurus/types';
import {expect, test, vi} from 'vitest';
import {createParseFrontMatter} from '../../src/plugins/handbook/parse-front-matter.ts';
import {type Files, french, guide, page} from '../support/handbook.ts';
import {inFolder} from '../support/run-cli.ts';
import {village} from './village.ts';

/** What Docusaurus is given of one file of a folder; `text` stands for what it has read there. */
const parse = (files: Files, path: string, text = String(files[path])): ReturnType<ParseFrontMatter> =>
  inFolder(files, (siteDir) => {
    mkdirSync(dirname(join(siteDir, path)), {recursive: true});
    writeFileSync(join(siteDir, path), text);
    return createParseFrontMatter(siteDir)({
      filePath: join(siteDir, path),
      fileContent: text,
      defaultParseFrontMatter: vi.fn(() => {
        throw new Error('Docusaurus’ own parser runs code.');
      }),
    });
  });

const path = 'docs/contributing/writing.md';

test('hands on the fields that Docusaurus needs, and the prose', async () => {
  expect(await parse({[path]: guide('\nProse.\n', 'sidebar_position: 3\nsidebar_label: How\n')}, path)).toEqual({
    frontMatter: {title: 'Writing', description: 'How pages are written.', sidebar_position: 3, sidebar_label: 'How'},
    content: '\nProse.\n',
  });
});

test('keeps facts to itself: they reach a page through the graph', async () => {
  const {frontMatter} = await parse(village, 'docs/jobs/baker.md');
  expect(Object.keys(frontMatter).sort()).toEqual(['description', 'title']);
});

test('hands on the date of a post as it is written', async () => {
  const {frontMatter} = await parse(village, 'blog/2026-11-23-open.md');
  expect(frontMatter).toMatchObject({date: '2026-11-23', slug: 'open', authors: ['baker']});
});

test('calls a term by its name', async () => {
  const {frontMatter} = await parse(village, 'docs/glossary/dough.md');
  expect(frontMatter).toMatchObject({title: 'Dough'});
});

test.each(['---js', '--- js', '---javascript', '---json', '\uFEFF---js'])(
  'does not run what follows %j',
  async (opening) => {
    const canary = vi.fn();
    vi.stubGlobal('canary', canary);
    const text = `${opening}\n{title: globalThis.canary() ?? 'Run'}\n---\n\nProse.\n`;
    expect(await parse({}, path, text)).toEqual({frontMatter: {title: 'writing'}, content: ''});
    expect(canary).not.toHaveBeenCalled();
  },
);

test.each([
  ['a key that would make Markdown code', guide('\nProse.\n', 'mdx: {format: mdx}\n')],
  ['a misspelt key', guide('\nProse.\n', 'tilte: Writing\n')],
  ['front matter that is never closed', '---\ntitle: Writing\n'],
  ['a byte-order mark', `\uFEFF${guide()}`],
  ['an empty file', ''],
])('makes an empty page of a file with %s', async (_, text) => {
  expect(await parse({}, path, text)).toEqual({frontMatter: {title: 'writing'}, content: ''});
});

test('tells folders apart that are called the same in the side menu, in every language', async () => {
  const kitchen = 'docs/departments/kitchen/index.md';
  const files = {[kitchen]: page('Kitchen'), [french(kitchen)]: '---\ntitle: Cuisine\n---\n\nTexte.\n'};
  for (const file of [kitchen, french(kitchen)]) {
    expect((await parse(files, file)).frontMatter, file).toMatchObject({sidebar_key: kitchen});
    expect((await parse(files, file, '---\n')).frontMatter, file).toMatchObject({sidebar_key: kitchen});
  }
});

test('makes a page whose path is no address empty instead of failing', async () => {
  const odd = 'docs/contributing/Read Me.md';
  expect(await parse({}, odd, guide())).toEqual({frontMatter: {title: 'Read Me'}, content: ''});
});

const translation = '---\ntitle: Boulanger de nuit\n---\n\nDes mots.\n';

test('gives a translation what it does not repeat of its original', async () => {
  const original = guide('\nProse.\n', 'sidebar_position: 3\n');
  const {frontMatter, content} = await parse(
    {[path]: original, [french(path)]: '---\ntitle: Écrire\n---\n\nTexte.\n'},
    french(path),
  );
  expect(frontMatter).toEqual({title: 'Écrire', description: 'How pages are written.', sidebar_position: 3});
  expect(content).toBe('\nTexte.\n');
});

test('keeps a draft a draft in every language', async () => {
  const job = 'docs/jobs/baker.md';
  const draft = String(village[job]).replace('hiring: open', 'hiring: draft');
  expect((await parse({[job]: draft}, job)).frontMatter).toMatchObject({draft: true});
  const {frontMatter} = await parse({[job]: draft, [french(job)]: translation}, french(job));
  expect(frontMatter).toMatchObject({title: 'Boulanger de nuit', draft: true});
});

test('keeps a draft a draft where its translation cannot be read', async () => {
  const job = 'docs/jobs/baker.md';
  const draft = String(village[job]).replace('hiring: open', 'hiring: draft');
  const {frontMatter} = await parse({[job]: draft, [french(job)]: '---js\n---\n'}, french(job));
  expect(frontMatter).toMatchObject({draft: true});
});

test('gives a translation without an original nothing but its own', async () => {
  const {frontMatter} = await parse({}, french('docs/values/care.md'), '---\ntitle: Le soin\n---\n\nTexte.\n');
  expect(frontMatter).toEqual({title: 'Le soin'});
});

test('reads the French text of a term as its title', async () => {
  const dough = 'docs/glossary/dough.md';
  const files = {[dough]: String(village[dough]), [french(dough)]: '---\nterm: Pâte\n---\n\nTexte.\n'};
  expect((await parse(files, french(dough))).frontMatter).toMatchObject({title: 'Pâte'});
});

test('knows a page of the folder, not of the computer', async () => {
  const values = 'docs/values/care.md';
  expect((await parse({[values]: page('Care')}, values)).frontMatter).toMatchObject({title: 'Care'});
});

import {randomBytes} from 'node:crypto';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {MANIFEST, type Manifest, type ScopeFile} from '../../../src/plugins/search/full-text.ts';
import {LIMIT, writeText} from '../../../src/plugins/search/write-text.ts';

/** More than an index may weigh, however it is compressed. */
const large = randomBytes(LIMIT).toString('base64');

const article = (words: string): string => `<html><body><article><h1>Bread</h1><p>${words}</p></article></body></html>`;

/** Writes the text of a site of two pages whose indexes are these, by scope. */
const write = async (indexes: Record<string, string>, {words = 'Gluten needs time.', language = 'en'} = {}) => {
  const outDir = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(outDir, {recursive: true, force: true}));
  for (const [scope, text] of Object.entries(indexes)) {
    writeFileSync(join(outDir, `search-index${scope === '' ? '' : `-${scope.replaceAll('/', '-')}`}.json`), text);
  }
  const pages = [
    {address: '/', html: article('Larkspur')},
    {address: '/skills/kneading', html: article(words)},
  ];
  const chosen = await writeText({
    outDir,
    scopes: Object.keys(indexes),
    pages,
    addresses: pages.map(({address}) => address),
    language,
    ignored: [],
  });
  const manifest: Manifest = JSON.parse(readFileSync(join(outDir, MANIFEST), 'utf8'));
  return {
    engines: chosen.map(({scope, engine}) => `${scope} ${engine}`),
    chosen,
    scopes: manifest.scopes,
    files: readdirSync(outDir, {recursive: true, encoding: 'utf8'}),
    read: (path: string) => readFileSync(join(outDir, path), 'utf8'),
  };
};

const toFile = (scope: ScopeFile | undefined): string => (scope && 'file' in scope ? scope.file : '');
const toFolder = (scope: ScopeFile | undefined): string => (scope && 'folder' in scope ? scope.folder : '');

test('leaves a small index to search-local, named after its scope and what is in it', async () => {
  const {engines, scopes, files, read} = await write({'': '["all"]', values: '["values"]', 'a/b': '["below"]'});
  expect(engines).toEqual([' search-local', 'values search-local', 'a/b search-local']);
  expect(toFile(scopes[''])).toMatch(/^search\/all-[0-9a-f]{10}\.json$/);
  expect(toFile(scopes.values)).toMatch(/^search\/values-[0-9a-f]{10}\.json$/);
  expect(toFile(scopes['a/b'])).toMatch(/^search\/a-b-[0-9a-f]{10}\.json$/);
  expect(read(toFile(scopes.values))).toBe('["values"]');
  // The manifest, and one file for each scope.
  expect(files.filter((path) => path.endsWith('.json'))).toHaveLength(4);
  expect(files.filter((path) => path.includes('search-index') || path.includes('pagefind'))).toEqual([]);
});

test('has Pagefind search what is too large to be downloaded whole', async () => {
  const {engines, scopes, files} = await write({'': large, values: '["values"]'});
  expect(engines).toEqual([' pagefind', 'values search-local']);
  expect(toFolder(scopes[''])).toMatch(/^search\/pagefind-[0-9a-f]{10}$/);
  expect(files).toContain(`${toFolder(scopes[''])}/pagefind.js`);
  expect(scopes['']).toMatchObject({pages: [expect.stringMatching(/^en_/), expect.stringMatching(/^en_/)]});
  expect(toFile(scopes.values)).not.toBe('');
  // What nobody asks for is not published.
  expect(files.filter((path) => path.includes('search-index') || /ui\.(js|css)$/.test(path))).toEqual([]);
});

test('has a scope that is too large searched in everything', async () => {
  const {engines, scopes} = await write({'': large, jobs: large});
  expect(engines).toEqual([' pagefind', 'jobs pagefind']);
  expect(Object.keys(scopes)).toEqual(['']);
});

test('says what an index weighed, compressed', async () => {
  const {chosen} = await write({'': large, values: 'a'.repeat(10 * LIMIT)});
  expect(chosen.map(({engine}) => engine)).toEqual(['pagefind', 'search-local']);
  expect(chosen[0]?.size).toBeGreaterThan(LIMIT);
  expect(chosen[1]?.size).toBeLessThan(LIMIT);
});

test('names a file by its content: the same by the same, another by another', async () => {
  const one = await write({'': '["all"]'});
  const same = await write({'': '["all"]'});
  const other = await write({'': '["all that is new"]'});
  expect(toFile(same.scopes[''])).toBe(toFile(one.scopes['']));
  expect(toFile(other.scopes[''])).not.toBe(toFile(one.scopes['']));
});

test('names Pagefind’s folder by its content, likewise', async () => {
  const one = await write({'': large});
  const same = await write({'': large});
  const other = await write({'': large}, {words: 'Gluten needs patience.'});
  expect(toFolder(same.scopes[''])).toBe(toFolder(one.scopes['']));
  expect(toFolder(other.scopes[''])).not.toBe(toFolder(one.scopes['']));
});

test('fails where search-local wrote no index', async () => {
  const outDir = join(tmpdir(), 'no-such-site');
  expect(existsSync(outDir)).toBe(false);
  await expect(
    writeText({outDir, scopes: [''], pages: [], addresses: [], language: 'en', ignored: []}),
  ).rejects.toThrow('ENOENT');
});

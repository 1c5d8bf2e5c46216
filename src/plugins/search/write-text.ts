import {createHash} from 'node:crypto';
import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {MANIFEST, type Manifest, type ScopeFile} from './full-text.ts';
import {measure} from './measure.ts';
import {type BuiltPage, indexText} from './pagefind/index-text.ts';

/** What an index may weigh that is downloaded whole, in bytes: more than that is what Pagefind's pieces weigh. */
export const LIMIT = 150_000;

/** How a scope's text is searched, and what its index weighed. */
export type Chosen = {scope: string; engine: ScopeFile['engine']; size: number};

type Setting = {
  outDir: string;
  /** Scopes that search-local wrote an index of; the empty one is everything. */
  scopes: readonly string[];
  pages: readonly BuiltPage[];
  /** The addresses of all names, in their order. */
  addresses: readonly string[];
  language: string;
  ignored: readonly string[];
};

/**
 * Chooses an engine for each scope by what its index weighs, and writes the manifest that says so. Every file is named
 * after what is in it, so that a browser never takes one build's for another's.
 */
export const writeText = async ({outDir, scopes, pages, addresses, language, ignored}: Setting): Promise<Chosen[]> => {
  const measured = await Promise.all(
    scopes.map(async (scope) => {
      const path = join(outDir, toLocalName(scope));
      const text = await readFile(path, 'utf8');
      return {scope, path, text, size: measure(text)};
    }),
  );
  const manifest: Manifest = {scopes: {}};
  await mkdir(join(outDir, dirname(MANIFEST)), {recursive: true});
  for (const {scope, path, text, size} of measured) {
    if (size > LIMIT) {
      await rm(path);
      continue;
    }
    const file = `search/${scope === '' ? 'all' : scope.replaceAll('/', '-')}-${hash([text])}.json`;
    await rename(path, join(outDir, file));
    manifest.scopes[scope] = {engine: 'search-local', file};
  }
  if (measured.some(({size}) => size > LIMIT))
    manifest.scopes[''] ??= await writePagefind(outDir, pages, {addresses, language, ignored});
  await writeFile(join(outDir, MANIFEST), JSON.stringify(manifest));
  return measured.map(({scope, size}) => ({scope, engine: size > LIMIT ? 'pagefind' : 'search-local', size}));
};

/** As search-local names the file of a scope. */
const toLocalName = (scope: string): string =>
  `search-index${scope === '' ? '' : `-${scope.replaceAll('/', '-')}`}.json`;

const writePagefind = async (
  outDir: string,
  pages: readonly BuiltPage[],
  {addresses, ...options}: Pick<Setting, 'addresses' | 'language' | 'ignored'>,
): Promise<ScopeFile> => {
  const made = await indexText(pages, options);
  const folder = `search/pagefind-${hash(made.files.map(({content}) => content))}`;
  for (const {path, content} of made.files) {
    const target = join(outDir, folder, path);
    await mkdir(dirname(target), {recursive: true});
    await writeFile(target, content);
  }
  return {engine: 'pagefind', folder, pages: addresses.map((address) => made.pages[address] ?? '')};
};

const hash = (contents: ReadonlyArray<string | Uint8Array>): string => {
  const sum = createHash('sha256');
  for (const content of contents) sum.update(content);
  return sum.digest('hex').slice(0, 10);
};

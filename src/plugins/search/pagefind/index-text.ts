import {createRequire, findPackageJSON} from 'node:module';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {straightenApostrophes} from './apostrophes.ts';

/** A page to be indexed: its address, and its HTML. */
export type BuiltPage = {address: string; html: string};

/** What Pagefind made: its files, and what it calls each page. */
export type PagefindFiles = {files: Array<{path: string; content: Uint8Array}>; pages: Record<string, string>};

/** Of Pagefind's files, those that its interface would need; the site has its own. */
const UNUSED = /ui\.(js|css)$|^pagefind-(highlight|worker)\.js$/;

const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;

/** What every piece that Pagefind writes begins with, once unpacked. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Indexes the articles of pages in one language. Throws with Pagefind's own words where it cannot, or has no program for
 * this system.
 */
export const indexText = async (
  pages: readonly BuiltPage[],
  {language, ignored}: {language: string; ignored: readonly string[]},
): Promise<PagefindFiles> => {
  const {close, createIndex} = loadPagefind();
  const {index, errors} = await createIndex({
    rootSelector: 'article',
    excludeSelectors: [...ignored, 'a.hash-link'],
    forceLanguage: language,
    includeCharacters: '+#',
  });
  if (!index) throw new Error(errors.join('\n'));
  try {
    for (const {address, html} of pages) {
      const added = await index.addHTMLFile({url: address, content: straightenApostrophes(partCells(html))});
      if (added.errors.length > 0) throw new Error(`${address}: ${added.errors.join('\n')}`);
    }
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(made.errors.join('\n'));
    const files = made.files.filter(({path}) => !UNUSED.test(path));
    return {files, pages: Object.fromEntries(files.flatMap(readFragment))};
  } finally {
    await close();
  }
};

/** Pagefind runs the words of neighbouring cells together: those of a table, and of a list of terms. */
const partCells = (html: string): string => html.replaceAll(/<(?=(?:dd|dt|td|th)\b)/g, ' <');

/** The page that a fragment is the text of, and what it is called. */
const readFragment = ({path, content}: {path: string; content: Uint8Array}): Array<[string, string]> => {
  const id = FRAGMENT.exec(path)?.[1];
  if (id === undefined) return [];
  const {url} = JSON.parse(gunzipSync(content).toString().slice(SIGNATURE.length)) as {url: string};
  return [[url, id]];
};

/**
 * Pagefind, whose package has ES modules only. Docusaurus' loader, which reads this file, would look for another kind
 * and find none; Node itself loads one by its path.
 */
const loadPagefind = (): typeof import('pagefind') => {
  const manifest = findPackageJSON('pagefind', import.meta.url) ?? '';
  return createRequire(import.meta.url)(join(manifest, '../lib/index.js'));
};

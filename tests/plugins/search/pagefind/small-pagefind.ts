import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {mkdir} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {onTestFinished, vi} from 'vitest';
import type {FullText} from '../../../../src/plugins/search/full-text.ts';
import {indexText, type PagefindFiles} from '../../../../src/plugins/search/pagefind/index-text.ts';
import {openPagefind, type PagefindScript} from '../../../../src/plugins/search/pagefind/open-pagefind.ts';
import {watchDownloads} from '../../../../src/plugins/search/pagefind/watch-downloads.ts';
import {english, french} from '../small-names.ts';

type Options = {language?: 'en' | 'fr'; ignored?: readonly string[]};

type SmallPagefind = FullText & {
  /** What was downloaded so far, by its path in the folder. */
  asked: string[];
  /** Kinds of pieces whose download is to fail from now on, by their folder. */
  missing: Set<string>;
};

const indexed = new Map<string, Promise<PagefindFiles>>();

/** Indexes the same articles once only. */
const index = (articles: Readonly<Record<string, string>>, options: Required<Options>): Promise<PagefindFiles> => {
  const key = JSON.stringify([articles, options]);
  const pages = Object.entries(articles).map(([address, html]) => ({
    address,
    html: `<html><body><nav>Everywhere</nav><article>${html}</article></body></html>`,
  }));
  const made = indexed.get(key) ?? indexText(pages, options);
  indexed.set(key, made);
  return made;
};

/** Articles by address → their text, indexed and read by the real Pagefind, whose files lie in a folder. */
export const smallPagefind = async (
  articles: Readonly<Record<string, string>>,
  {language = 'en', ignored = []}: Options = {},
): Promise<SmallPagefind> => {
  const made = await index(articles, {language, ignored});
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
  for (const {path, content} of made.files) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), content);
  }
  const asked: string[] = [];
  const missing = new Set<string>();
  vi.stubGlobal('fetch', async (address: string) => {
    const url = address.replace(/\?.*$/, '');
    const path = url.slice(pathToFileURL(folder).href.length + 1);
    asked.push(path);
    const [kind = ''] = path.split('/');
    return missing.has(kind) ? new Response('no', {status: 503}) : new Response(readFileSync(fileURLToPath(url)));
  });
  const basePath = `${pathToFileURL(folder).href}/`;
  const {createInstance}: PagefindScript = await import(/* @vite-ignore */ `${basePath}pagefind.js`);
  const addresses = new Map(Object.entries(made.pages).map(([address, id]) => [id, address]));
  return {
    ...openPagefind(createInstance({basePath}), addresses, {
      language: language === 'fr' ? french : english,
      countFailed: watchDownloads(),
    }),
    asked,
    missing,
  };
};

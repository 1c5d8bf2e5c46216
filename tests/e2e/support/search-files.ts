import {gunzipSync} from 'node:zlib';
import type {APIRequestContext, Page} from '@playwright/test';
import type {Manifest} from '../../../src/plugins/search/full-text.ts';

/** What the search downloads of the text of pages: the list of its files, and these. */
export const TEXT = /\/search\/(?:full-text\.json|[\w-]+-[0-9a-f]{10}[./])/;

/** The script that the search runs in, and that comes with the names of things. */
export const findWorker = async (page: Page, address = 'search'): Promise<string> => {
  // On a page of its own: this one has none of it yet.
  const other = await page.context().newPage();
  const [worker] = await Promise.all([other.waitForEvent('worker'), other.goto(address)]);
  await other.close();
  return worker.url();
};

/** The list of the files, by scope. `home` is where a language begins, from the site's home page. */
export const readManifest = async (request: APIRequestContext, home = ''): Promise<Manifest> =>
  (await request.get(`${home}search/full-text.json`)).json();

/** All text that the search can find, of every scope. */
export const readIndexedText = async (request: APIRequestContext, home = ''): Promise<string> => {
  const {scopes} = await readManifest(request, home);
  const files = Object.values(scopes).flatMap((scope) =>
    scope.engine === 'search-local'
      ? [scope.file]
      : Object.values(scope.pages).map((id) => `${scope.folder}/fragment/${id}.pf_fragment`),
  );
  const texts: string[] = [];
  for (const file of files) {
    const body = await (await request.get(`${home}${file}`)).body();
    texts.push((file.endsWith('.json') ? body : gunzipSync(body)).toString());
  }
  return texts.join('\n');
};

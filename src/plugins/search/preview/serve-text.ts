import type {IncomingMessage, ServerResponse} from 'node:http';
import {extname} from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {readHandbook} from '../../handbook/attach-pages.ts';
import {readToday} from '../../handbook/today.ts';
import {MANIFEST, type Manifest} from '../full-text.ts';
import {listUnsearched} from '../list-unsearched.ts';
import {indexText, type PagefindFiles} from '../pagefind/index-text.ts';
import {toArticle} from './to-article.ts';

/** Where the pieces lie in live preview. They are made anew with every manifest, and kept by nobody. */
const FOLDER = 'search/preview';

const TYPES: Readonly<Record<string, string>> = {'.js': 'text/javascript', '.json': 'application/json'};

type Serve = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => Promise<void>;

/** Answers what the search asks for in live preview: the text of the handbook as it is now, in Pagefind's pieces. */
export const serveText = (context: LoadContext): Serve => {
  let made: PagefindFiles = {files: [], pages: {}};
  return async ({url = '/'}, response, next) => {
    const path = url.replace(/[?#].*$/, '');
    const send = (extension: string, content: string | Uint8Array) => {
      response.setHeader('content-type', TYPES[extension] ?? 'application/octet-stream');
      response.setHeader('cache-control', 'no-store');
      response.end(content);
    };
    try {
      if (path === `${context.baseUrl}${MANIFEST}`) {
        made = await makeText(context);
        const manifest: Manifest = {scopes: {'': {engine: 'pagefind', folder: FOLDER, pages: made.pages}}};
        return send('.json', JSON.stringify(manifest));
      }
      const file = made.files.find((other) => path === `${context.baseUrl}${FOLDER}/${other.path}`);
      return file ? send(extname(path), file.content) : next();
    } catch (error) {
      next(error);
    }
  };
};

const makeText = (context: LoadContext): Promise<PagefindFiles> => {
  const {published} = readHandbook(context);
  const {currentLocale} = context.i18n;
  const unsearched = new Set(listUnsearched(published, currentLocale, readToday(published.company)));
  const pages = published.entries
    .filter(({address}) => !unsearched.has(address))
    .map((entry) => toArticle(published, entry, currentLocale));
  return indexText(pages, {language: new Intl.Locale(currentLocale).language, ignored: []});
};

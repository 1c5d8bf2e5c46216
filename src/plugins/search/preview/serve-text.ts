import type {IncomingMessage, ServerResponse} from 'node:http';
import {extname} from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {toNames} from '../../../publish/search/to-names.ts';
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
  let files: PagefindFiles['files'] = [];
  return async ({url = '/'}, response, next) => {
    const path = url.replace(/[?#].*$/, '');
    const send = (extension: string, content: string | Uint8Array) => {
      response.setHeader('content-type', TYPES[extension] ?? 'application/octet-stream');
      response.setHeader('cache-control', 'no-store');
      response.end(content);
    };
    try {
      if (path === `${context.baseUrl}${MANIFEST}`) {
        const made = await makeText(context);
        files = made.files;
        const manifest: Manifest = {scopes: {'': {engine: 'pagefind', folder: FOLDER, pages: made.pages}}};
        return send('.json', JSON.stringify(manifest));
      }
      const file = files.find((other) => path === `${context.baseUrl}${FOLDER}/${other.path}`);
      return file ? send(extname(path), file.content) : next();
    } catch (error) {
      next(error);
    }
  };
};

const makeText = async (context: LoadContext): Promise<{files: PagefindFiles['files']; pages: string[]}> => {
  const {published} = readHandbook(context);
  const {currentLocale} = context.i18n;
  const unsearched = new Set(listUnsearched(published, currentLocale, readToday(published.company)));
  const articles = published.entries
    .filter(({address}) => !unsearched.has(address))
    .map((entry) => toArticle(published, entry, currentLocale));
  const {things, language} = toNames(published, currentLocale, context.codeTranslations);
  const {files, pages} = await indexText(articles, {language, ignored: []});
  return {files, pages: things.map(({address}) => pages[address] ?? '')};
};

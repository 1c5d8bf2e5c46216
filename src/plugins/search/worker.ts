import {language, searchIndexUrl} from '@generated/@easyops-cn/docusaurus-search-local/default/generated-constants.js';
import pages from '@generated/@easyops-cn/docusaurus-search-local/default/pages.json';
import type {SearchAnswer, SearchQuestion} from './ask-worker.ts';
import {loadIndex, type SearchIndex, type SerializedField} from './load-index.ts';
import {searchPages} from './search-pages.ts';

// Runs beside the page: reading a large index never holds up typing or scrolling.

const indexes = new Map<string, Promise<SearchIndex>>();

/** One scope's index, downloaded once. A download that failed is forgotten, so that the next question tries again. */
const findIndex = (baseUrl: string, scope: string): Promise<SearchIndex> => {
  const known = indexes.get(scope);
  if (known) return known;
  const index = download(baseUrl, scope);
  indexes.set(scope, index);
  index.catch(() => indexes.delete(scope));
  return index;
};

const download = async (baseUrl: string, scope: string): Promise<SearchIndex> => {
  const name = searchIndexUrl.replace('{dir}', scope === '' ? '' : `-${scope.replaceAll('/', '-')}`);
  // The name says less than the content: two builds can differ and share it. The server is always asked.
  const response = await fetch(`${baseUrl}${name}`, {cache: 'no-cache'});
  if (!response.ok) throw new Error(`${response.status}`);
  const serialized = (await response.json()) as SerializedField[];
  return loadIndex(serialized, {pages, baseUrl, language: language[0] ?? 'en'});
};

const answer = async ({baseUrl, scope, query}: SearchQuestion): Promise<SearchAnswer> => {
  try {
    return {hits: searchPages(await findIndex(baseUrl, scope), query)};
  } catch {
    return {failed: true};
  }
};

addEventListener('message', async ({data}: MessageEvent<{id: number; question: SearchQuestion}>) => {
  postMessage({id: data.id, answer: await answer(data.question)});
});

import type {Browser} from '@playwright/test';
import type {Corpus} from './corpus/page.ts';
import {askQueries, toPageAddress} from './measure/relevance.ts';
import {resultLists} from './measure/search-box.ts';
import {serve} from './measure/serve.ts';
import type {Peer} from './peers/peer.ts';
import type {Query} from './queries/read-queries.ts';
import type {RelevanceResult} from './report/results.ts';
import {findPlace, scoreAnswers, scoreKinds} from './report/score-answers.ts';

/**
 * Queries that every peer could answer. A view, such as a page for interviewers, is made from another page's record and
 * has no Markdown that a peer could carry: a query whose right pages are all views is left out for everybody.
 */
export const keepAnswerable = (queries: readonly Query[], {pages}: Corpus): Query[] => {
  const known = new Set(
    pages.map(({path}) => toPageAddress(`/${path}`, 'en')).map((path) => (path === '/index' ? '/' : path)),
  );
  return queries.filter(({expect}) => expect.some((address) => known.has(address)));
};

/** What a built site finds for the queries of a set. */
export const runRelevance = async (
  browser: Browser,
  site: string,
  {peer, corpus, set, queries}: {peer: Peer; corpus: Corpus; set: string; queries: readonly Query[]},
): Promise<RelevanceResult> => {
  const server = await serve(site);
  try {
    const {language, pages} = corpus;
    const start = peer.toAddress(pages.find(({path}) => path !== 'index')?.path ?? 'index', corpus);
    const answers = await askQueries(browser, server, resultLists[peer.name], {start, language, queries});
    return {
      peer: peer.name,
      set,
      language,
      score: scoreAnswers(answers),
      kinds: scoreKinds(answers),
      places: answers.map((answer) => ({query: answer.query, place: findPlace(answer) ?? null})),
    };
  } finally {
    await server.close();
  }
};

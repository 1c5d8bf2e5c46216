import type {Browser} from '@playwright/test';
import type {Corpus} from './corpus/page.ts';
import {searchBoxes} from './measure/search-box.ts';
import {measureSearchCost, type SearchCost} from './measure/search-cost.ts';
import {serve} from './measure/serve.ts';
import {toCostTask} from './measure/to-cost-task.ts';
import type {Peer} from './peers/peer.ts';
import {toMedian} from './report/figures.ts';
import type {CostResult} from './report/results.ts';

const FIGURES = ['namedBytes', 'bodyBytes', 'namedSlowMs', 'bodySlowMs', 'nextKeyMs', 'nextKeySlowCpuMs'] as const;

/** The median of each figure by itself. */
export const toMedianCost = (runs: readonly SearchCost[]): SearchCost => {
  const median = (figure: (typeof FIGURES)[number]): number | null => {
    const values = runs.flatMap((run) => run[figure] ?? []);
    return values.length === 0 ? null : toMedian(values);
  };
  return Object.fromEntries(FIGURES.map((figure) => [figure, median(figure)])) as SearchCost;
};

/** What a search costs on one built site, some times over. */
export const runCost = async (
  browser: Browser,
  site: string,
  {peer, corpus, repeat}: {peer: Peer; corpus: Corpus; repeat: number},
): Promise<CostResult> => {
  const server = await serve(site);
  try {
    const task = toCostTask(corpus, peer);
    const runs: SearchCost[] = [];
    while (runs.length < repeat) runs.push(await measureSearchCost(browser, server, searchBoxes[peer.name], task));
    return {peer: peer.name, corpus: corpus.name, pages: corpus.pages.length, median: toMedianCost(runs), runs};
  } finally {
    await server.close();
  }
};

import {cpus} from 'node:os';
import {join} from 'node:path';
import type {Browser} from '@playwright/test';
import {loadHandbook} from '../../src/content/load-handbook.ts';
import {cutForeign, makeCorpus} from './corpus/make-corpus.ts';
import {readTwins} from './corpus/read-twins.ts';
import {openBrowser} from './measure/open-browser.ts';
import {peers} from './peers/all-peers.ts';
import {buildPeer} from './peers/build-peer.ts';
import {ROOT} from './peers/folders.ts';
import type {PeerName} from './peers/peer.ts';
import {readQueries} from './queries/read-queries.ts';
import type {CostResult, RelevanceResult, SearchResults} from './report/results.ts';
import {runCost} from './run-cost.ts';
import {keepAnswerable, runRelevance} from './run-relevance.ts';

/** A part of the benchmark that can be run by itself. */
export const PARTS = ['build', 'cost', 'relevance'] as const;

export type SearchOptions = {
  sizes: number[];
  peers: PeerName[];
  repeat: number;
  seed: number;
  queries: string[];
  /** A folder of Markdown in place of generated pages. */
  corpus?: string;
  /** Everything where it is not named. */
  only?: (typeof PARTS)[number];
};

const say = (text: string): void => console.error(text);

const costAll = async (browser: Browser, options: SearchOptions): Promise<CostResult[]> => {
  const corpora = options.corpus
    ? cutForeign(options.corpus, options.sizes)
    : options.sizes.map((size) => makeCorpus(size, options.seed));
  const results: CostResult[] = [];
  for (const corpus of corpora) {
    for (const name of options.peers) {
      const peer = peers[name];
      const site = await buildPeer(peer, corpus);
      if (options.only === 'build') continue;
      say(`Searching ${peer.label}, ${corpus.pages.length} pages …`);
      results.push(await runCost(browser, site, {peer, corpus, repeat: options.repeat}));
    }
  }
  return results;
};

const relevanceAll = async (browser: Browser, options: SearchOptions): Promise<RelevanceResult[]> => {
  const build = join(ROOT, 'build');
  const {locales} = loadHandbook(ROOT).graph.company;
  const results: RelevanceResult[] = [];
  for (const language of locales) {
    const corpus = readTwins(build, language, locales);
    for (const name of options.peers) {
      const peer = peers[name];
      const site = name === 'handbook' ? build : await buildPeer(peer, corpus);
      if (options.only === 'build') continue;
      for (const set of options.queries) {
        const all = readQueries(set, language);
        const queries = keepAnswerable(all, corpus);
        if (queries.length === 0) continue;
        say(`Asking ${peer.label} ${queries.length} of ${all.length} queries, ${set}, ${language} …`);
        results.push(await runRelevance(browser, site, {peer, corpus, set, queries}));
      }
    }
  }
  return results;
};

/** Measures the searches. */
export const benchSearch = async (options: SearchOptions): Promise<SearchResults> => {
  const browser = await openBrowser();
  try {
    const costs = options.only === 'relevance' ? [] : await costAll(browser, options);
    const relevance = options.only === 'cost' || options.corpus ? [] : await relevanceAll(browser, options);
    return {
      measured: new Date().toISOString().slice(0, 10),
      seed: options.seed,
      machine: {processors: cpus().length, node: process.version, browser: browser.version()},
      costs,
      relevance,
    };
  } finally {
    await browser.close();
  }
};

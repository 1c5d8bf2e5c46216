import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {SearchCost} from '../measure/search-cost.ts';
import {ROOT} from '../peers/folders.ts';
import type {PeerName} from '../peers/peer.ts';
import type {Score} from './score-answers.ts';

/** What a search costs on one site: every run, and the median of each figure. */
export type CostResult = {peer: PeerName; corpus: string; pages: number; median: SearchCost; runs: SearchCost[]};

/** What a search found on the handbook's own pages. */
export type RelevanceResult = {
  peer: PeerName;
  set: string;
  language: string;
  score: Score;
  kinds: Array<Score & {kind: string}>;
  /** The place of the first right page for each query, null where none of the first ten is right. */
  places: Array<{query: string; place: number | null}>;
};

/** Everything that was measured. A later run replaces what it measured anew and leaves the rest. */
export type SearchResults = {
  measured: string;
  seed: number;
  machine: {processors: number; node: string; browser: string};
  costs: CostResult[];
  relevance: RelevanceResult[];
};

export const RESULTS_FILE = join(ROOT, 'tests/bench/results/search.json');

export const readResults = (): SearchResults | undefined =>
  existsSync(RESULTS_FILE) ? (JSON.parse(readFileSync(RESULTS_FILE, 'utf8')) as SearchResults) : undefined;

const toCostKey = ({peer, corpus, pages}: CostResult): string => `${corpus} ${pages} ${peer}`;
const toRelevanceKey = ({peer, set, language}: RelevanceResult): string => `${set} ${language} ${peer}`;

const merge = <T>(older: readonly T[], newer: readonly T[], toKey: (item: T) => string): T[] => {
  const measured = new Set(newer.map(toKey));
  return [...older.filter((item) => !measured.has(toKey(item))), ...newer];
};

/** The results of an earlier run with what a later one measured in their place. */
export const mergeResults = (older: SearchResults | undefined, newer: SearchResults): SearchResults =>
  older
    ? {
        ...newer,
        costs: merge(older.costs, newer.costs, toCostKey),
        relevance: merge(older.relevance, newer.relevance, toRelevanceKey),
      }
    : newer;

export const writeResults = (results: SearchResults): void => {
  mkdirSync(dirname(RESULTS_FILE), {recursive: true});
  writeFileSync(RESULTS_FILE, `${JSON.stringify(results, null, 2)}\n`);
};

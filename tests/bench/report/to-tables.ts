import type {SearchCost} from '../measure/search-cost.ts';
import {peers} from '../peers/all-peers.ts';
import {PEER_NAMES, type PeerName} from '../peers/peer.ts';
import {toRatio} from './figures.ts';
import type {CostResult, RelevanceResult, SearchResults} from './results.ts';

type Cell = string;

const toTable = (head: Cell[], rows: Cell[][]): string =>
  [head, ['---', ...head.slice(1).map(() => '---:')], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const inOrder = <T extends {peer: PeerName}>(results: readonly T[]): T[] =>
  [...results].sort((a, b) => PEER_NAMES.indexOf(a.peer) - PEER_NAMES.indexOf(b.peer));

/** A figure, and how many times as much as ours it is. */
const compare = (theirs: number | null, ours: number | null, show: (figure: number) => string): Cell => {
  if (theirs === null) return '–';
  const ratio = toRatio(theirs, ours);
  return ratio === null || theirs === ours ? show(theirs) : `${show(theirs)} (×${ratio.toFixed(ratio < 10 ? 1 : 0)})`;
};

const kilobytes = (bytes: number): string => Math.round(bytes / 1000).toLocaleString('en');
const seconds = (ms: number): string => (ms / 1000).toFixed(1);
const milliseconds = (ms: number): string => `${Math.round(ms)}`;

const COLUMNS: Array<{head: string; figure: keyof SearchCost; show: (figure: number) => string}> = [
  {head: 'kB to a page by its name', figure: 'namedBytes', show: kilobytes},
  {head: 'kB to a word of the text', figure: 'bodyBytes', show: kilobytes},
  {head: 'slow 4G: name, s', figure: 'namedSlowMs', show: seconds},
  {head: 'slow 4G: text, s', figure: 'bodySlowMs', show: seconds},
  {head: 'next key, ms', figure: 'nextKeyMs', show: milliseconds},
  {head: 'next key, slow processor, ms', figure: 'nextKeySlowCpuMs', show: milliseconds},
];

const toCostTable = (results: readonly CostResult[]): string => {
  const ours = results.find(({peer}) => peer === 'handbook')?.median;
  return toTable(
    ['Site', ...COLUMNS.map(({head}) => head)],
    inOrder(results).map(({peer, median}) => [
      peers[peer].label,
      ...COLUMNS.map(({figure, show}) =>
        compare(median[figure], peer === 'handbook' ? null : (ours?.[figure] ?? null), show),
      ),
    ]),
  );
};

const share = (figure: number): string => figure.toFixed(3).replace(/^0/, '');

const toScoreTable = (results: readonly RelevanceResult[]): string =>
  toTable(
    ['Site', 'queries', 'right at the top', 'right in the first five', 'MRR'],
    inOrder(results).map(({peer, score}) => [
      peers[peer].label,
      `${score.queries}`,
      share(score.hitAt1),
      share(score.hitAt5),
      share(score.mrr),
    ]),
  );

const toKindTable = (results: readonly RelevanceResult[]): string => {
  const columns = inOrder(results);
  const kinds = columns[0]?.kinds.map(({kind}) => kind) ?? [];
  return toTable(
    ['MRR by kind', ...columns.map(({peer}) => peers[peer].label)],
    kinds.map((kind) => [
      kind,
      ...columns.map(({kinds}) => {
        const found = kinds.find((one) => one.kind === kind);
        return found ? share(found.mrr) : '–';
      }),
    ]),
  );
};

const LANGUAGES = new Intl.DisplayNames('en', {type: 'language'});

/** What searches cost, one table for each size. */
export const toCostTables = ({costs}: SearchResults): string =>
  [...Map.groupBy(costs, ({corpus, pages}) => `${corpus}, ${pages.toLocaleString('en')} pages`)]
    .sort(([, [a]], [, [b]]) => (a?.pages ?? 0) - (b?.pages ?? 0))
    .map(([name, results]) => `### ${name}\n\n${toCostTable(results)}`)
    .join('\n\n');

/** What searches find, two tables for each set of queries and language. */
export const toRelevanceTables = ({relevance}: SearchResults): string =>
  [...Map.groupBy(relevance, ({set, language}) => `Set “${set}”, ${LANGUAGES.of(language)}`)]
    .map(([name, results]) => `### ${name}\n\n${toScoreTable(results)}\n\n${toKindTable(results)}`)
    .join('\n\n');

import {expect, test} from 'vitest';
import {toPageAddress} from './measure/relevance.ts';
import {toMedian, toRatio} from './report/figures.ts';
import {replaceMarked} from './report/replace-marked.ts';
import {mergeResults, type SearchResults} from './report/results.ts';
import {scoreAnswers, scoreKinds} from './report/score-answers.ts';
import {toCostTables, toRelevanceTables} from './report/to-tables.ts';

test('takes the middle of an odd number of figures, and the mean of the middle two of an even one', () => {
  expect(toMedian([9, 1, 5])).toBe(5);
  expect(toMedian([4, 1, 3, 100])).toBe(3.5);
  expect(() => toMedian([])).toThrow('nothing');
});

test('compares with ours where there is something to compare', () => {
  expect(toRatio(300, 100)).toBe(3);
  expect(toRatio(300, 0)).toBeNull();
  expect(toRatio(null, 100)).toBeNull();
});

const answers = [
  {kind: 'name', query: 'a', expect: ['/a'], found: ['/a', '/b']},
  {kind: 'name', query: 'b', expect: ['/b', '/c'], found: ['/a', '/c', '/b']},
  {kind: 'typo', query: 'c', expect: ['/c'], found: ['/1', '/2', '/3', '/4', '/5', '/c']},
  {kind: 'typo', query: 'd', expect: ['/d'], found: []},
];

test('scores answers by the place of the first right page', () => {
  expect(scoreAnswers(answers)).toEqual({queries: 4, hitAt1: 0.25, hitAt5: 0.5, mrr: (1 + 1 / 2 + 1 / 6) / 4});
  expect(scoreKinds(answers)).toEqual([
    {kind: 'name', queries: 2, hitAt1: 0.5, hitAt5: 1, mrr: 0.75},
    {kind: 'typo', queries: 2, hitAt1: 0, hitAt5: 0, mrr: 1 / 12},
  ]);
});

test.each([
  ['/values/care', 'en', '/values/care'],
  ['/values/care/#part', 'en', '/values/care'],
  ['/fr/values/care.html?_highlight=x', 'fr', '/values/care'],
  ['/values/', 'fr', '/values'],
  ['/fr', 'fr', '/'],
  ['/index.html', 'en', '/'],
  ['http://127.0.0.1:1/france', 'fr', '/france'],
])('reads %s, found in %s, as %s', (href, language, address) => {
  expect(toPageAddress(href, language)).toBe(address);
});

const cost = {
  namedBytes: 100_000,
  bodyBytes: 200_000,
  namedSlowMs: 1000,
  bodySlowMs: 2000,
  nextKeyMs: 20,
  nextKeySlowCpuMs: null,
};
const results: SearchResults = {
  measured: '2026-11-25',
  seed: 1,
  machine: {processors: 2, node: 'v24.0.0', browser: '1'},
  costs: [
    {peer: 'pagefind', corpus: 'Generated', pages: 400, median: {...cost, namedBytes: 250_000}, runs: []},
    {peer: 'handbook', corpus: 'Generated', pages: 400, median: cost, runs: []},
  ],
  relevance: [
    {
      peer: 'handbook',
      set: 'first',
      language: 'fr',
      score: scoreAnswers(answers),
      kinds: scoreKinds(answers),
      places: [],
    },
  ],
};

test('writes tables with ours first and ratios to it', () => {
  expect(`${toCostTables(results)}\n\n${toRelevanceTables(results)}`).toMatchInlineSnapshot(`
    "### Generated, 400 pages

    | Site | kB to a page by its name | kB to a word of the text | slow 4G: name, s | slow 4G: text, s | next key, ms | next key, slow processor, ms |
    | --- | ---: | ---: | ---: | ---: | ---: | ---: |
    | This handbook | 100 | 200 | 1.0 | 2.0 | 20 | – |
    | Starlight + Pagefind | 250 (×2.5) | 200 | 1.0 | 2.0 | 20 | – |

    ### Set “first”, French

    | Site | queries | right at the top | right in the first five | MRR |
    | --- | ---: | ---: | ---: | ---: |
    | This handbook | 4 | .250 | .500 | .417 |

    | MRR by kind | This handbook |
    | --- | ---: |
    | name | .750 |
    | typo | .083 |"
  `);
});

test('replaces what was measured anew and keeps the rest', () => {
  const anew = {...results.costs[1], median: {...cost, namedBytes: 1}} as SearchResults['costs'][number];
  const {costs, relevance} = mergeResults(results, {...results, costs: [anew], relevance: []});
  expect(costs.map(({peer, median}) => [peer, median.namedBytes])).toEqual([
    ['pagefind', 250_000],
    ['handbook', 1],
  ]);
  expect(relevance).toHaveLength(1);
});

test('replaces only what stands between a pair of markers', () => {
  const text =
    'a\n<!-- figures: cost -->\n\nold\n\n<!-- end of figures -->\nb\n<!-- figures: x -->\n<!-- end of figures -->\n';
  expect(replaceMarked(text, 'cost', 'new')).toBe(text.replace('old', 'new'));
  expect(() => replaceMarked(text, 'gone', 'new')).toThrow('figures: gone');
});

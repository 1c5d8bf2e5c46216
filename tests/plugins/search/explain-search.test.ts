import {expect, test} from 'vitest';
import {explainSearch} from '../../../src/plugins/search/explain-search.ts';
import type {NamedThing} from '../../../src/publish/search/named-thing.ts';
import {packNames} from '../../../src/publish/search/pack-names.ts';
import {toSmallNames} from './small-names.ts';

const thing: NamedThing = {address: '/values/patience', kind: 'value', title: 'Patience'};
const packed = packNames(toSmallNames([thing, {...thing, address: '/values/care'}]));

test('says how much is told of names, and by what each text is searched, and why', () => {
  expect(
    explainSearch('fr', {packed, detail: 'summaries', size: 21_001}, [
      {scope: '', engine: 'pagefind', size: 203_000},
      {scope: 'values', engine: 'search-local', size: 9_500},
    ]),
  ).toBe(
    'Search (fr): 2 named things, with summaries, without sections, 22 kB; text of everything by pagefind (as one index 203 kB, which is over 150 kB), values by search-local (10 kB).',
  );
});

test.each([
  ['sections', 'with summaries and sections'],
  ['titles', 'titles and other words only'],
] as const)('says of names with %s: %s', (detail, words) => {
  expect(explainSearch('en', {packed, detail, size: 1}, [])).toContain(words);
});

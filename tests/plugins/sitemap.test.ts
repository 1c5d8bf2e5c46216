import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Options} from '@docusaurus/plugin-sitemap';
import {describe, expect, test, vi} from 'vitest';
import {hasFullHistory} from '../../src/history/has-full-history.ts';
import {createSitemapItems, toSitemapOptions} from '../../src/plugins/handbook/sitemap.ts';
import {listUntranslated} from '../../src/plugins/handbook/untranslated.ts';
import {type Files, french, handbook} from '../support/handbook.ts';
import {ROOT} from '../support/repository.ts';
import {town} from '../support/town.ts';
import {inBothLanguages, village} from './village.ts';

const patience = 'docs/values/patience.md';

/** Everything is translated but the value. */
const nearlyAll: Files = Object.fromEntries(
  Object.entries(inBothLanguages(village)).filter(([path]) => path !== french(patience)),
);

test('lists what can be read in the original language only', () => {
  const {graph} = handbook(nearlyAll);
  expect(listUntranslated(graph, 'fr')).toEqual(['/values/patience']);
  expect(listUntranslated(graph, 'en')).toEqual([]);
});

type Create = NonNullable<Options['createSitemapItems']>;

/** The addresses that remain of a sitemap. */
const filter = async (locale: string, root: string, addresses: readonly string[]): Promise<string[]> => {
  const {graph} = handbook(nearlyAll);
  const items = await createSitemapItems(
    graph,
    locale,
    root,
  )({
    defaultCreateSitemapItems: async () => addresses.map((address) => ({url: `${root}${address}`})),
  } as unknown as Parameters<Create>[0]);
  return items.map(({url}) => url.slice(root.length));
};

test.each(['https://larkspur.example/fr/', 'https://larkspur.example/handbook/fr/'])(
  'keeps pages that are not translated out of the sitemap at %s',
  async (root) => {
    expect(await filter('fr', root, ['', 'values/patience', 'skills/kneading'])).toEqual(['', 'skills/kneading']);
  },
);

test('keeps them in the sitemap of their own language', async () => {
  expect(await filter('en', 'https://larkspur.example/', ['', 'values/patience'])).toEqual(['', 'values/patience']);
});

test('keeps the search page out of every sitemap', async () => {
  expect(await filter('en', 'https://larkspur.example/', ['search', 'skills'])).toEqual(['skills']);
  expect(await filter('fr', 'https://larkspur.example/fr/', ['search', 'skills'])).toEqual(['skills']);
});

describe('postings', () => {
  const address = (path: string) => path.replace(/^docs\//, '').replace(/\.md$/, '');
  const postings = Object.keys(town)
    .map(address)
    .filter((path) => path.startsWith('jobs/'));

  const list = async (today: string): Promise<string[]> => {
    vi.stubEnv('HANDBOOK_TODAY', today);
    const {createSitemapItems: create} = toSitemapOptions(
      ROOT,
      handbook(town).graph,
      'en',
      'https://larkspur.example/',
    );
    const items = await create?.({
      defaultCreateSitemapItems: async () => postings.map((path) => ({url: `https://larkspur.example/${path}`})),
    } as unknown as Parameters<Create>[0]);
    return (items ?? []).map(({url}) => url.replace(/.*\//, ''));
  };

  test('stay in the sitemap while they are open or paused, and no longer', async () => {
    expect(await list('2027-01-15')).toEqual(['baker', 'open', 'paused']);
  });

  test('leave it after their last day', async () => {
    expect(await list('2027-01-16')).toEqual(['baker', 'paused']);
  });
});

test('dates pages only where git knows when they changed', () => {
  const {graph} = handbook(town);
  const elsewhere = mkdtempSync(join(tmpdir(), 'handbook-'));
  expect(toSitemapOptions(elsewhere, graph, 'en', 'https://larkspur.example/').lastmod).toBeNull();
  expect(toSitemapOptions(ROOT, graph, 'en', 'https://larkspur.example/').lastmod).toBe(
    hasFullHistory(ROOT) ? 'date' : null,
  );
  rmSync(elsewhere, {recursive: true});
});

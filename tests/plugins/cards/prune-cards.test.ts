import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import type {PageCard} from '../../../src/plugins/cards/list-cards.ts';
import {pruneCards} from '../../../src/plugins/cards/prune-cards.ts';
import {writeCards} from '../../../src/plugins/cards/write-cards.ts';

let folder = '';
let cacheDir = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handbook-cards-'));
  cacheDir = join(folder, 'cache');
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

const pageCard = (title: string): PageCard => ({
  card: {lang: 'en', kind: null, marks: [], title, facts: [], site: 'Larkspur', ended: false},
  key: title,
  image: `img/cards/${title}.png`,
  alt: title,
});

/** Builds the cards of one language, and clears away what is left over. */
const build = async (
  titles: readonly string[],
  {locale = 'en', locales = ['en', 'fr'], outDir = 'out', whileDrawing = async () => {}} = {},
): Promise<void> => {
  const cards = titles.map(pageCard);
  await writeCards(cards, {outDir: join(folder, outDir), cacheDir}, async () => async ({title}) => {
    await whileDrawing();
    return new TextEncoder().encode(`picture of ${title}`);
  });
  await pruneCards(cards, cacheDir, {currentLocale: locale, locales});
};

const listCached = (): string[] => readdirSync(cacheDir).filter((name) => !name.startsWith('used.'));

/** What the cards of a build show, by their name. */
const readOut = (outDir: string): string[] => {
  const cards = join(folder, outDir, 'img/cards');
  return readdirSync(cards).map((name) => readFileSync(join(cards, name), 'utf8'));
};

test('clears away what a build of the same language no longer uses', async () => {
  await build(['a', 'b']);
  await build(['b', 'c']);
  expect(listCached()).toEqual(['b.png', 'c.png']);
});

test('leaves what another language uses, in a build of one alone and where both show the same picture', async () => {
  await build(['a', 'same']);
  await build(['b', 'same'], {locale: 'fr'});
  await build(['c'], {locale: 'fr'});
  expect(listCached()).toEqual(['a.png', 'c.png', 'same.png']);
});

test('clears away what only a language used that is no longer published', async () => {
  await build(['a', 'b'], {locale: 'fr'});
  await build(['a'], {locales: ['en']});
  expect(readdirSync(cacheDir)).toEqual(['a.png', 'used.en.txt']);
});

test('clears away what an interrupted build left, and what no build has listed', async () => {
  await build(['a']);
  for (const name of ['b.png', 'c.png.0f3a']) writeFileSync(join(cacheDir, name), 'half a pict');
  await build(['a']);
  expect(listCached()).toEqual(['a.png']);
});

test('takes nothing from a build that runs at the same time', async () => {
  await build(['a', 'b']);
  let cleared = false;
  await build(['a', 'b', 'c', 'd'], {
    outDir: 'slow',
    whileDrawing: async () => {
      if (cleared) return;
      cleared = true;
      await build(['e'], {outDir: 'quick'});
    },
  });
  expect(readOut('slow')).toEqual(['a', 'b', 'c', 'd'].map((title) => `picture of ${title}`));
  expect(readOut('quick')).toEqual(['picture of e']);
});

test('lets many builds clear away each other’s pictures while every one gets its own', async () => {
  const builds = Array.from({length: 12}, (_, turn) => ({
    titles: ['same', `a-${turn % 3}`, `b-${turn % 4}`],
    locale: turn % 2 ? 'fr' : 'en',
    outDir: `out-${turn}`,
  }));
  await Promise.all(builds.map(({titles, ...options}) => build(titles, options)));
  for (const {titles, outDir} of builds)
    expect(readOut(outDir)).toEqual(titles.map((title) => `picture of ${title}`).sort());
});

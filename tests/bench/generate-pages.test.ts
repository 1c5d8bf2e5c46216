import {expect, test} from 'vitest';
import {chooseBodyProbe, chooseNamedProbe} from './corpus/choose-probes.ts';
import {generatePages} from './corpus/generate-pages.ts';
import {toMedian} from './report/figures.ts';

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

test('generates the same pages for the same seed, and others for another', () => {
  expect(generatePages(40, 7)).toEqual(generatePages(40, 7));
  expect(generatePages(40, 7)).not.toEqual(generatePages(40, 8));
});

test('generates pages as long as those of a real handbook', () => {
  const words = generatePages(400, 1).map(({body}) => countWords(body));
  expect(toMedian(words)).toBeGreaterThan(480);
  expect(toMedian(words)).toBeLessThan(620);
  expect(Math.max(...words)).toBeGreaterThan(2500);
  expect(words.filter((count) => count < 250).length).toBeGreaterThan(20);
});

test('gives every page a path of its own, and leads only to pages that are there', () => {
  const pages = generatePages(400, 1);
  const paths = new Set(pages.map(({path}) => path));
  expect(paths.size).toBe(400);
  const targets = pages.flatMap(({body}) => [...body.matchAll(/\]\(\/([^)]*)\)/g)].map(([, path = '']) => path));
  expect(targets.length).toBeGreaterThan(400);
  expect(targets.filter((path) => !paths.has(path))).toEqual([]);
});

test('writes what pages are made of', () => {
  const text = generatePages(40, 1)
    .map(({body}) => body)
    .join('\n');
  for (const sign of [/^## /m, /^- /m, /^\| --- /m, /^```sh$/m]) expect(text).toMatch(sign);
});

test('looks for a title that one page has, and for a word that only one page has in its text', () => {
  const pages = generatePages(40, 1);
  const named = chooseNamedProbe(pages);
  expect(pages.filter(({title}) => title.toLowerCase() === named.query).map(({path}) => path)).toEqual([named.path]);
  const body = chooseBodyProbe(pages);
  const holders = pages.filter((page) => JSON.stringify(page).toLowerCase().includes(body.query));
  expect(holders.map(({path}) => path)).toEqual([body.path]);
});

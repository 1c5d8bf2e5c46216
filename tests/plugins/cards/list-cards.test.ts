import {expect, test} from 'vitest';
import {type ContentGraph, closeExpired, isDraft} from '../../../src/content/graph.ts';
import {listCards, type PageCard} from '../../../src/plugins/cards/list-cards.ts';
import {readStyle} from '../../../src/plugins/cards/read-style.ts';
import {bakery} from '../../support/bakery.ts';
import {type Files, handbook} from '../../support/handbook.ts';
import {ROOT} from '../../support/repository.ts';
import {translatedVillage, village} from '../village.ts';

const style = readStyle(ROOT);
const FRENCH = {fr: {'card.job': 'Offre d’emploi chez {company}', 'kind.value': 'Valeur'}};

const cardsOf = (graph: ContentGraph, locale = 'en', look = style): ReadonlyMap<string, PageCard> =>
  listCards(graph, locale, FRENCH, look);

const imageOf = (files: Files, address: string, locale?: string): string | undefined =>
  cardsOf(handbook(files).graph, locale).get(address)?.image;

const replace = (path: string, from: string, to: string): Files => {
  const text = String(village[path]);
  expect(text).toContain(from);
  return {...village, [path]: text.replace(from, to)};
};

test('gives every page a card of its own', () => {
  const {graph} = handbook(village);
  const cards = cardsOf(graph);
  expect([...cards.keys()].sort()).toEqual(graph.entries.map(({address}) => address).sort());
  expect(new Set([...cards.values()].map(({image}) => image)).size).toBe(graph.entries.length);
});

test('gives a draft none', () => {
  const {graph} = handbook(bakery);
  const drafts = graph.entries.filter(isDraft);
  expect(drafts.map(({address}) => address)).toEqual(['/jobs/baker']);
  expect(cardsOf(graph).has('/jobs/baker')).toBe(false);
  expect(cardsOf(graph).size).toBe(graph.entries.length - 1);
});

test.each([
  ['/', /^img\/cards\/index\.[0-9a-f]{10}\.png$/],
  ['/jobs/baker', /^img\/cards\/jobs\/baker\.[0-9a-f]{10}\.png$/],
  ['/blog/open', /^img\/cards\/blog\/open\.[0-9a-f]{10}\.png$/],
])('the card of %s lies beside its like', (address, image) => {
  expect(imageOf(village, address)).toMatch(image);
});

test('a card moves when a word on it changes, and only then', () => {
  const before = imageOf(village, '/jobs/baker');
  const job = 'docs/jobs/baker.md';
  expect(imageOf(village, '/jobs/baker')).toBe(before);
  expect(imageOf(replace(job, 'Some words.', 'Other words.'), '/jobs/baker')).toBe(before);
  expect(imageOf(replace(job, 'for the night', 'for the day'), '/jobs/baker')).not.toBe(before);
  expect(imageOf(replace('docs/departments/kitchen/ovens.md', 'title: Ovens', 'title: Oven'), '/jobs/baker')).not.toBe(
    before,
  );
  const closed = imageOf(replace(job, 'hiring: open', 'hiring: closed\nclosed: 2026-11-20'), '/jobs/baker');
  expect(closed).not.toBe(before);
});

test('a card moves on the day after its job’s last one', () => {
  const {graph} = handbook(replace('docs/jobs/baker.md', 'hiring: open', 'hiring: open\nexpires: 2026-11-22'));
  const on = (today: string) => cardsOf(closeExpired(graph, today)).get('/jobs/baker')?.image;
  expect(on('2026-11-21')).toBe(on('2026-11-22'));
  expect(on('2026-11-23')).not.toBe(on('2026-11-22'));
});

test('a card moves when its colours or its renderer change', () => {
  const {graph} = handbook(village);
  const {image} = cardsOf(graph).get('/') ?? {};
  const green = {...style, palette: {...style.palette, accent: '#006400'}};
  expect(cardsOf(graph, 'en', green).get('/')?.image).not.toBe(image);
  expect(cardsOf(graph, 'en', {...style, edition: 'another'}).get('/')?.image).not.toBe(image);
});

test('a translated page has a card in its language, and one that is not has its original’s', () => {
  const french = cardsOf(handbook(translatedVillage).graph, 'fr').get('/jobs/baker');
  expect(french?.alt).toMatch(/^Offre d’emploi chez Larkspur · Baker for the night \(fr\)/);
  const {graph} = handbook(village);
  expect(cardsOf(graph, 'fr').get('/values/patience')).toEqual(cardsOf(graph, 'en').get('/values/patience'));
});

test('leaves the site’s picture to a title that the typeface cannot set', () => {
  const files = replace('docs/jobs/baker.md', 'Baker for the night', 'Baker 🥖');
  expect(imageOf(files, '/jobs/baker')).toBeUndefined();
  expect(imageOf(files, '/jobs')).toBeDefined();
});

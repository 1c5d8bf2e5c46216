import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import type {PageCard} from '../../../src/plugins/cards/list-cards.ts';
import {writeCards} from '../../../src/plugins/cards/write-cards.ts';
import type {Card} from '../../../src/publish/to-card.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handbook-cards-'));
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

const pageCard = (title: string, image = `img/cards/${title}.png`): PageCard => ({
  card: {lang: 'en', kind: null, marks: [], title, facts: [], site: 'Larkspur', ended: false},
  key: `key-of-${title}`,
  image,
  alt: title,
});

const createRenderer = vi.fn(
  async () =>
    async ({title}: Card) =>
      new TextEncoder().encode(`picture of ${title}`),
);
beforeEach(() => createRenderer.mockClear());

const write = (cards: PageCard[], outDir: string) =>
  writeCards(cards, {outDir: join(folder, outDir), cacheDir: join(folder, 'cache')}, createRenderer);

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

test('writes each card where its page expects it', async () => {
  await write([pageCard('a'), pageCard('b', 'img/cards/deep/down/b.png')], 'out');
  expect(read('out/img/cards/a.png')).toBe('picture of a');
  expect(read('out/img/cards/deep/down/b.png')).toBe('picture of b');
});

test('draws what is new, and nothing twice', async () => {
  await write([pageCard('a')], 'first');
  await write([pageCard('a')], 'second');
  expect(createRenderer).toHaveBeenCalledTimes(1);
  await write([pageCard('a'), pageCard('b'), pageCard('b', 'img/cards/again.png')], 'third');
  expect(createRenderer).toHaveBeenCalledTimes(2);
  expect(readdirSync(join(folder, 'cache')).sort()).toEqual(['key-of-a.png', 'key-of-b.png']);
  expect(read('second/img/cards/a.png')).toBe('picture of a');
  expect(read('third/img/cards/again.png')).toBe('picture of b');
});

test('keeps nothing of a card that could not be drawn', async () => {
  createRenderer.mockImplementationOnce(async () => async () => {
    throw new Error('No memory.');
  });
  await expect(write([pageCard('a')], 'out')).rejects.toThrow('No memory.');
  expect(readdirSync(join(folder, 'cache'))).toEqual([]);
});

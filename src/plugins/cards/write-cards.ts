import {existsSync} from 'node:fs';
import {copyFile, mkdir, rename, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {Card} from '../../publish/to-card.ts';
import type {PageCard} from './list-cards.ts';

/**
 * Puts cards where their pages expect them. What has been drawn before is taken from the cache, and where nothing is
 * new the renderer is not even started.
 */
export const writeCards = async (
  cards: readonly PageCard[],
  {outDir, cacheDir}: {outDir: string; cacheDir: string},
  createRenderer: () => Promise<(card: Card) => Promise<Uint8Array>>,
): Promise<void> => {
  const toCached = ({key}: PageCard): string => join(cacheDir, `${key}.png`);
  const fresh = new Map(cards.filter((card) => !existsSync(toCached(card))).map((card) => [card.key, card]));
  if (fresh.size > 0) {
    await mkdir(cacheDir, {recursive: true});
    const render = await createRenderer();
    await Promise.all([...fresh.values()].map(async (card) => keep(toCached(card), await render(card.card))));
  }
  await Promise.all(
    cards.map(async (card) => {
      const target = join(outDir, card.image);
      await mkdir(dirname(target), {recursive: true});
      await copyFile(toCached(card), target);
    }),
  );
};

/** Under its name a file is whole, whatever interrupts the build, and whichever other build writes it too. */
const keep = async (path: string, bytes: Uint8Array): Promise<void> => {
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, path);
};

import {copyFile, mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {Card} from '../../publish/to-card.ts';
import {keepFile} from './keep-file.ts';
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
  const toTarget = ({image}: PageCard): string => join(outDir, image);
  const toCached = ({key}: Pick<PageCard, 'key'>): string => join(cacheDir, `${key}.png`);
  await mkdir(cacheDir, {recursive: true});
  for (const folder of new Set(cards.map((card) => dirname(toTarget(card))))) await mkdir(folder, {recursive: true});
  // Asking first whether a picture is there would say nothing: another build may clear it away in between.
  const copied = await Promise.all(cards.map((card) => copyIfThere(toCached(card), toTarget(card))));
  const fresh = Map.groupBy(
    cards.filter((_, place) => !copied[place]),
    ({key}) => key,
  );
  if (fresh.size === 0) return;
  const render = await createRenderer();
  const draw = async (key: string, [first, ...others]: readonly PageCard[]): Promise<void> => {
    if (!first) return;
    const picture = await render(first.card);
    await Promise.all([first, ...others].map((card) => writeFile(toTarget(card), picture)));
    await keepFile(toCached({key}), picture);
  };
  await Promise.all([...fresh].map(([key, same]) => draw(key, same)));
};

/** Whether a file was there to be copied. */
const copyIfThere = async (from: string, to: string): Promise<boolean> => {
  try {
    await copyFile(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
};

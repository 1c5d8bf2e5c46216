import {readdir, readFile, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {keepFile} from './keep-file.ts';
import type {PageCard} from './list-cards.ts';

/**
 * Clears out of the cache what the last build of no language used. Beside the pictures lies a list for each language,
 * so a build of one language leaves the pictures of the others. A build that runs at the same time draws anew what it
 * finds gone.
 */
export const pruneCards = async (
  cards: readonly PageCard[],
  cacheDir: string,
  {currentLocale, locales}: {currentLocale: string; locales: readonly string[]},
): Promise<void> => {
  await keepFile(join(cacheDir, toList(currentLocale)), cards.map(({key}) => `${key}.png\n`).join(''));
  const lists = locales.map(toList);
  const used = await Promise.all(lists.map((list) => readFile(join(cacheDir, list), 'utf8').catch(() => '')));
  const kept = new Set([...lists, ...used.flatMap((list) => list.split('\n'))]);
  const left = (await readdir(cacheDir)).filter((name) => !kept.has(name));
  await Promise.all(left.map((name) => rm(join(cacheDir, name), {force: true})));
};

const toList = (locale: string): string => `used.${locale}.txt`;

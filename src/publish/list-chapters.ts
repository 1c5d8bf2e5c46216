import type {Entry} from '../content/graph.ts';

/** Pages that belong together by their addresses; `folder` is empty for those that lie in none. */
export type Chapter = {folder: string; entries: Entry[]};

const findFolder = (address: string): string => address.split('/')[1] ?? '';

/** Pages by the first folder of their addresses: single pages first, then what the bar at the top leads to, in its order. */
export const listChapters = (entries: readonly Entry[], navbar: readonly string[]): Chapter[] => {
  const folders = new Set(
    entries.filter(({address}) => address.lastIndexOf('/') > 0).map(({address}) => findFolder(address)),
  );
  const chapters = Map.groupBy(entries, ({address}) => (folders.has(findFolder(address)) ? findFolder(address) : ''));
  const first = ['', ...navbar.map(findFolder)];
  const rank = (folder: string) => (first.includes(folder) ? first.indexOf(folder) : first.length);
  return [...chapters]
    .map(([folder, pages]) => ({folder, entries: pages.toSorted((a, b) => (a.address < b.address ? -1 : 1))}))
    .sort((a, b) => rank(a.folder) - rank(b.folder) || (a.folder < b.folder ? -1 : 1));
};

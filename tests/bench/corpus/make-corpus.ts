import {basename, resolve} from 'node:path';
import {generatePages} from './generate-pages.ts';
import type {Corpus} from './page.ts';
import {keepLinksWithin, readForeign} from './read-foreign.ts';

/** What tables call the corpora that are generated. */
export const GENERATED = 'Generated';

/** The generated pages as one site. */
export const makeCorpus = (size: number, seed: number): Corpus => ({
  name: GENERATED,
  language: 'en',
  pages: generatePages(size, seed),
});

/** A folder of Markdown as sites of these sizes, as far as there are so many pages. */
export const cutForeign = (folder: string, sizes: readonly number[]): Corpus[] => {
  const pages = readForeign(folder);
  const lengths = new Set(sizes.map((size) => Math.min(size, pages.length)));
  return [...lengths].map((length) => ({
    name: basename(resolve(folder)),
    language: 'en',
    pages: keepLinksWithin(pages.slice(0, length)),
  }));
};

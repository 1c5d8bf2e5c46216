import {generatePages} from './generate-pages.ts';
import type {Corpus} from './page.ts';

/** The generated pages as one site. */
export const makeCorpus = (size: number, seed: number): Corpus => ({
  name: 'Handbook',
  language: 'en',
  pages: generatePages(size, seed),
});

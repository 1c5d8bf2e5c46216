import type {Words} from './words.ts';

/** Where one language of the site stands, and the words of its interface. */
export type Site = {
  /** Origin, without a path: `https://handbook.example.org`. */
  url: string;
  /** Path of the language's home page, beginning and ending with "/": `/fr/`. */
  baseUrl: string;
  locale: string;
  words: Words;
};

/** The whole address of something on the site: programs that read a feed know no page it would be relative to. */
export const toUrl = ({url, baseUrl}: Pick<Site, 'url' | 'baseUrl'>, address: string): string =>
  `${url}${baseUrl}${address.slice(1)}`;

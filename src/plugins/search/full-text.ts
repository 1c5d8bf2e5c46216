import type {Found} from './found.ts';
import type {Token} from './words/to-tokens.ts';

/** A page's text by its sections; the one above the first heading has neither anchor nor heading. */
export type PageText = Array<{
  /** `#said`, or empty. */
  anchor: string;
  heading: string;
  text: string;
}>;

/** An engine that finds words in the text of pages. Both throw where what they need cannot be downloaded. */
export type FullText = {
  /** Pages that have a word. `typing`: the word may be the beginning of another. */
  find(token: Token, typing: boolean): Promise<Found>;
  /** The text of a page that was found. */
  read(address: string): Promise<PageText | undefined>;
};

/** Which engine has a scope, and where its files lie from the site's root in one language. */
export type ScopeFile =
  | {engine: 'search-local'; file: string}
  | {
      engine: 'pagefind';
      folder: string;
      /** What Pagefind calls each page, in the order of the names that the site was built with; empty where it has none. */
      pages: string[];
    };

/** What a build says of the text it indexed: an engine for each scope; the empty one is everything. */
export type Manifest = {scopes: Record<string, ScopeFile>};

/** Where the manifest lies, from the site's root in one language. Asked for anew each time: it alone has a lasting name. */
export const MANIFEST = 'search/full-text.json';

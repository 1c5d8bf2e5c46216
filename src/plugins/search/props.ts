import type {Kind} from '../../content/collections.ts';

/** What the search knows of a page beside its text. */
export type SearchPage = {
  kind: Kind;
  /** What a reader calls one of the kind, in the site's language. */
  label: string;
  /** Other words for what the page is about. */
  aliases?: string[];
};

/** Pages by address, from the site's root, without language or base URL. */
export type SearchPages = Record<string, SearchPage>;

/** A folder that can be searched by itself; its path is empty for everything. */
export type SearchScope = {path: string; label: string};

/** Text in pieces, those marked that were looked for. */
export type MarkedText = Array<{text: string; marked: boolean}>;

/** One page that was found. */
export type SearchHit = Pick<SearchPage, 'kind' | 'label'> & {
  /** With base URL, language and, where the hit is a section, its anchor. */
  address: string;
  title: MarkedText;
  /** Another word for the page, where that was looked for. */
  alias: MarkedText | null;
  /** The heading of the section that answers best, where it is not the page as a whole. */
  section: MarkedText | null;
  excerpt: MarkedText;
};

/** What the search has to show. Every face is one that a reader can meet. */
export type SearchState =
  | {face: 'idle' | 'loading' | 'failed' | 'unavailable'}
  /** `query` is what the hits answer; the field may already be ahead of it. */
  | {face: 'answered'; query: string; hits: SearchHit[]};

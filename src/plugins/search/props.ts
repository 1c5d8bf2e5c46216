import type {Kind} from '../../content/collections.ts';

/** A folder that can be searched by itself; its path is empty for everything. */
export type SearchScope = {path: string; label: string};

/** Text in pieces, those marked that were looked for. */
export type MarkedText = Array<{text: string; marked: boolean}>;

/** By what a list of results can be narrowed. */
export type FacetId = 'kind' | 'level' | 'team' | 'state';

/**
 * What is searched, and what results are narrowed to; an empty value is everything. Ids of facets: a kind's name, a
 * level's or team's id, `open` or `closed`.
 */
export type SearchSelection = {scope: string} & Record<FacetId, string>;

/** One value of a facet, with how many results have it: counted with the other facets applied. */
export type FacetValue = {id: string; label: string; count: number};

export type SearchFacets = Record<FacetId, FacetValue[]>;

/** One page that was found. */
export type SearchHit = {
  kind: Kind;
  /** What a reader calls one of the kind, in the site's language. */
  label: string;
  /** With base URL, language and, where the hit is a section, its anchor. */
  address: string;
  title: MarkedText;
  /** Another word for the page, where that was looked for. */
  alias: MarkedText | null;
  /** The heading of the section that answers best, where it is not the page as a whole. */
  section: MarkedText | null;
  excerpt: MarkedText;
  /** True for a page that is not adopted yet. */
  proposed: boolean;
  /** Null for what is no posting. */
  state: 'open' | 'closed' | null;
};

/** What the search has to show. Every face is one that a reader can meet. */
export type SearchState =
  | {face: 'idle' | 'loading' | 'failed'}
  | {
      face: 'answered';
      /** What the hits answer; the field may already be ahead of it. */
      query: string;
      hits: SearchHit[];
      facets: SearchFacets;
      /** What was probably meant, where words were mended; null otherwise. */
      suggestion: string | null;
      /** Named things nearest to the words, where there is no hit. */
      nearest: SearchHit[];
      /** How the second tier stands: named things are shown while the text of pages is still on its way, or failed. */
      fullText: 'loading' | 'failed' | 'answered';
    };

/** One line of the list from A to Z. */
export type AToZEntry = {
  name: string;
  /** From the site's root, without language or base URL. */
  address: string;
  /** What a reader calls one of the kind, in the site's language. */
  label: string;
  /** Where `name` is another word for the page: its title. */
  see?: string;
};

/** All names that begin with one letter, whatever its marks; those that begin with none stand under "#". */
export type AToZLetter = {letter: string; entries: AToZEntry[]};

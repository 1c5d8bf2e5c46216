import type {Kind} from '../../content/collections.ts';

/** Something of the handbook that has a name and a page: what a search answers with first. */
export type NamedThing = {
  /** From the site's root, without language or base URL. */
  address: string;
  kind: Kind;
  title: string;
  /** Other words for it. */
  aliases?: string[];
  /** What it is, in one sentence. */
  summary?: string;
  /** Its parts that have names themselves, each with its anchor: the criteria of a level. */
  parts?: Array<[id: string, name: string]>;
  /** The headings of its page, each with its anchor. */
  sections?: Array<[id: string, name: string]>;
  /** Ids of the levels and teams that it belongs to, through whatever job or stage. */
  levels?: string[];
  teams?: string[];
  /** Of a posting only. */
  state?: 'open' | 'closed';
  /** True for a page that is not adopted yet. */
  proposed?: true;
  /** True for a further page that is made of another one's record. */
  view?: true;
};

/** All named things in one language, and what readers call their kinds, levels and teams, by id. */
export type Names = {
  language: string;
  kinds: Partial<Record<Kind, string>>;
  levels: Record<string, string>;
  teams: Record<string, string>;
  things: NamedThing[];
};

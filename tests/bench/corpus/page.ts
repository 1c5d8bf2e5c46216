/** One page as every peer can carry it: no front matter of a peer's own, no MDX, no raw HTML. */
export type BenchPage = {
  /** Where it lies: `planning/choosing-a-rota`. Lower case, unique, without an ending. */
  path: string;
  title: string;
  /** One sentence; empty where a foreign page has none. */
  description: string;
  /** Markdown with tables, without the page's own heading. Links to other pages are written `](/path)`. */
  body: string;
};

/** Pages that are laid out as one site. */
export type Corpus = {name: string; language: string; pages: BenchPage[]};

/** Words that are looked for, and the page that has them. */
export type Probe = {query: string; path: string};

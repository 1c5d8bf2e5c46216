import type {Corpus} from '../corpus/page.ts';

/** A site generator with its search, as somebody would set it up who reads its guide. */
export type Peer = {
  name: PeerName;
  /** What it is called in tables. */
  label: string;
  /** Lays the corpus out in an empty folder, ready to be built. */
  write: (corpus: Corpus, folder: string) => void;
  /** Builds what was written; the site is afterwards in `output` below the folder. */
  build: (folder: string) => Promise<void>;
  output: string;
  /** The address at which the built site has a page of the corpus. */
  toAddress: (path: string, corpus: Corpus) => string;
};

export const PEER_NAMES = ['handbook', 'search-local', 'pagefind', 'minisearch'] as const;

export type PeerName = (typeof PEER_NAMES)[number];

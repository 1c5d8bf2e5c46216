import {handbook} from './handbook/write-handbook.ts';
import {minisearch} from './minisearch/write-minisearch.ts';
import {pagefind} from './pagefind/write-pagefind.ts';
import type {Peer, PeerName} from './peer.ts';
import {searchLocal} from './search-local/write-search-local.ts';

export const peers: Record<PeerName, Peer> = {handbook, 'search-local': searchLocal, pagefind, minisearch};

import {chooseBodyProbe, chooseNamedProbe} from '../corpus/choose-probes.ts';
import type {Corpus, Probe} from '../corpus/page.ts';
import type {Peer} from '../peers/peer.ts';
import type {CostTask} from './search-cost.ts';

/** What is looked for in a corpus: the same for every peer. */
export const toCostTask = (corpus: Corpus, peer: Peer): CostTask => {
  const {pages} = corpus;
  const named = chooseNamedProbe(pages);
  const body = chooseBodyProbe(pages);
  const title = ({path}: Probe): string => pages.find((page) => page.path === path)?.title ?? '';
  // Neither of the two pages, so that what is loaded already does not help.
  const begin = pages.find(({path}) => path !== named.path && path !== body.path);
  if (!begin) throw new Error('A corpus needs three pages.');
  return {
    start: peer.toAddress(begin.path, corpus),
    named: {...named, title: title(named)},
    body: {...body, title: title(body)},
  };
};

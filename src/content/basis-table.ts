import {type ContentGraph, getTitle} from './graph.ts';
import {listParts} from './parts.ts';
import {findStanding, listBasis} from './standing.ts';

/** One page, and what its statements about the company stand on. */
export type BasisRow = {
  path: string;
  address: string;
  title: string;
  status: 'adopted' | 'proposed';
  /** Ids of facts: the page's own, then those of its parts. A page of facts rests on itself. */
  facts: string[];
};

/** Page by page, what the handbook's statements about the company rest on. Pages about the handbook are left out. */
export const listBasisRows = (graph: ContentGraph): BasisRow[] =>
  graph.entries.flatMap((entry) => {
    const standing = findStanding(entry);
    if (!standing) return [];
    const own = listBasis(graph, entry).map(({id}) => id);
    const ofParts = listParts(entry).flatMap((part) => listBasis(graph, entry, part).map(({id}) => id));
    const facts = entry.kind === 'facts' ? listParts(entry) : [...new Set([...own, ...ofParts])];
    return [{path: entry.path, address: entry.address, title: getTitle(entry.data), status: standing.status, facts}];
  });

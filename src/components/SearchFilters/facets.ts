import type {FacetId, SearchFacets, SearchSelection} from '../../plugins/search/props.ts';

/** By what results can be narrowed, in the order shown. */
export const FACETS: readonly FacetId[] = ['kind', 'level', 'team', 'state'];

/** A search of everything, not narrowed. */
export const EVERYTHING: SearchSelection = {scope: '', kind: '', level: '', team: '', state: ''};

/** No values: there are no results to have any. */
export const NO_FACETS: SearchFacets = {kind: [], level: [], team: [], state: []};

/** True where something is left out. */
export const isNarrowed = (selection: SearchSelection): boolean =>
  selection.scope !== '' || FACETS.some((id) => selection[id] !== '');

/** What is worth a menu: what can tell some results from others, and what is chosen, or else nobody could undo it. */
export const listUseful = (facets: SearchFacets, selection: SearchSelection): FacetId[] =>
  FACETS.filter((id) => facets[id].length > 1 || selection[id] !== '');

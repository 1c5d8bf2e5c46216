import type {SearchSelection} from '@site/src/plugins/search/props';

type Search = {query: string; selection: SearchSelection};

/** The address of the page of results for a query, and for what is searched and left out. */
export const toSearchAddress = (page: string, query: string, selection: SearchSelection): string => {
  const {scope, kind, level, team, state} = selection;
  const named = Object.entries({q: query, scope, kind, level, team, state}).filter(([, value]) => value !== '');
  return named.length === 0 ? page : `${page}?${new URLSearchParams(named)}`;
};

/**
 * What such an address asks for. A scope that there is not is everything. Other values are taken as they are: whether
 * any page has one is known with the results, and a filter that leaves none can be seen and undone.
 */
export const parseSearchAddress = (search: string, scopes: readonly string[]): Search => {
  const parameters = new URLSearchParams(search);
  const read = (name: string): string => parameters.get(name) ?? '';
  const scope = scopes.includes(read('scope')) ? read('scope') : '';
  return {
    query: read('q'),
    selection: {scope, kind: read('kind'), level: read('level'), team: read('team'), state: read('state')},
  };
};

/** The address of the page of results for a query and a scope. */
export const toSearchAddress = (page: string, query: string, scope: string): string => {
  const parameters = new URLSearchParams({...(query === '' ? {} : {q: query}), ...(scope === '' ? {} : {scope})});
  return parameters.size === 0 ? page : `${page}?${parameters}`;
};

/** What such an address asks for. A scope that there is not is everything. */
export const parseSearchAddress = (search: string, scopes: readonly string[]): {query: string; scope: string} => {
  const parameters = new URLSearchParams(search);
  const scope = parameters.get('scope') ?? '';
  return {query: parameters.get('q') ?? '', scope: scopes.includes(scope) ? scope : ''};
};

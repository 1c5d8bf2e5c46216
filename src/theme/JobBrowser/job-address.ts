import type {JobSelection} from '@site/src/components/JobFilters';
import type {FacetId, FacetProps} from '@site/src/plugins/handbook/props';

/** What the end of an address asks for: `?q=bread&team=ovens`. A value that there is not asks for nothing. */
export const parseJobAddress = (search: string, facets: readonly FacetProps[]): JobSelection => {
  const parameters = new URLSearchParams(search);
  const chosen = facets.flatMap(({id, options}): Array<[FacetId, string]> => {
    const value = parameters.get(id);
    return options.some((option) => option.value === value) && value !== null ? [[id, value]] : [];
  });
  return {text: parameters.get('q') ?? '', chosen: Object.fromEntries(chosen)};
};

/** The end of the address that asks for a selection; empty where it asks for everything. */
export const toJobSearch = ({text, chosen}: JobSelection): string => {
  const parameters = new URLSearchParams({...(text.trim() === '' ? {} : {q: text.trim()}), ...chosen});
  return parameters.size === 0 ? '' : `?${parameters}`;
};

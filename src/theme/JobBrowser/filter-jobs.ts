import type {JobSelection} from '@site/src/components/JobFilters';
import type {FacetId, FacetProps, JobLinkProps} from '@site/src/plugins/handbook/props';

/** A job with the words it can be found by. */
export type IndexedJob = {job: JobLinkProps; words: string};

/** Letters as they are compared: without marks and capitals. */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();

/** Prepares jobs for being looked through again and again: by title, summary, and the names of all their properties. */
export const indexJobs = (jobs: readonly JobLinkProps[], facets: readonly FacetProps[]): IndexedJob[] => {
  const names = new Map(facets.map(({id, options}) => [id, new Map(options.map(({value, name}) => [value, name]))]));
  return jobs.map((job) => {
    const properties = facets.flatMap(({id}) => job.facets[id].map((value) => names.get(id)?.get(value) ?? ''));
    return {job, words: fold([job.title, job.description ?? '', ...properties].join('\n'))};
  });
};

const hasWords = ({words}: IndexedJob, wanted: readonly string[]): boolean =>
  wanted.every((word) => words.includes(word));

const split = (text: string): string[] => fold(text).split(/\s+/).filter(Boolean);

const isChosen = ({job}: IndexedJob, chosen: JobSelection['chosen'], left?: FacetId): boolean =>
  Object.entries(chosen).every(([id, value]) => id === left || job.facets[id as FacetId].includes(value));

/** The jobs that hold every word and have every property chosen. */
export const filterJobs = (index: readonly IndexedJob[], {text, chosen}: JobSelection): JobLinkProps[] => {
  const wanted = split(text);
  return index.filter((item) => hasWords(item, wanted) && isChosen(item, chosen)).map(({job}) => job);
};

/** How many jobs each value would leave, if it were chosen in place of its facet's current one. */
export const countOptions = (
  index: readonly IndexedJob[],
  facets: readonly FacetProps[],
  {text, chosen}: JobSelection,
): Record<FacetId, Map<string, number>> => {
  const wanted = split(text);
  const found = index.filter((item) => hasWords(item, wanted));
  const counts = facets.map(({id}) => {
    const ofFacet = new Map<string, number>();
    for (const item of found) {
      if (!isChosen(item, chosen, id)) continue;
      for (const value of item.job.facets[id]) ofFacet.set(value, (ofFacet.get(value) ?? 0) + 1);
    }
    return [id, ofFacet];
  });
  return Object.fromEntries(counts);
};

/** The facets that can tell some jobs from others, each with the values that some of them have. */
export const toUsefulFacets = (facets: readonly FacetProps[], jobs: readonly JobLinkProps[]): FacetProps[] =>
  facets
    .map(({id, options}) => {
      const values = new Set(jobs.flatMap((job) => job.facets[id]));
      return {id, options: options.filter(({value}) => values.has(value))};
    })
    .filter(({options}) => options.length > 1);

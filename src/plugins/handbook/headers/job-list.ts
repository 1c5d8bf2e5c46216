import {
  type ContentGraph,
  type Entry,
  type EntryOf,
  edgesFrom,
  getTitle,
  isAdvertised,
  listEntries,
} from '../../../content/graph.ts';
import {localize} from '../../../content/localize.ts';
import type {RelationId} from '../../../content/relations.ts';
import {toCountries, toDate} from '../../../publish/in-words.ts';
import type {FacetId, FacetProps, JobLinkProps, LinkProps} from '../props.ts';
import {toPageLink} from '../to-link.ts';
import {toEnd} from './to-end.ts';

/** In the order in which readers meet them. */
const FACETS: readonly FacetId[] = ['department', 'team', 'level', 'workplace', 'country', 'skill', 'contract'];

/** What a facet's values are called, where the pages of the handbook say so; the interface has words for the rest. */
const PAGES = {department: 'department', team: 'team', level: 'level', skill: 'skill'} as const;

/** A job as a list shows it. */
export const toJobLink = (graph: ContentGraph, job: EntryOf<'job'>, locale: string): JobLinkProps => {
  const {hiring, workplace, posted, paused, closed, expires, contract, countries = []} = job.data;
  const edges = edgesFrom(graph, job);
  const follow = (relation: RelationId): Entry[] =>
    edges.filter((edge) => edge.relation === relation).map(({to}) => to.entry);
  const [team] = follow('in-team');
  const [level] = follow('at-level');
  const department = team && edgesFrom(graph, team).find(({relation}) => relation === 'part-of')?.to.entry;
  return {
    ...toPageLink(job, locale),
    id: job.id,
    hiring,
    workplace,
    posted: toDate(posted, locale),
    paused: toDate(paused, locale),
    closed: toDate(closed, locale),
    expires: toDate(expires, locale),
    ends: toEnd(job.data, graph.company.timezone),
    team: team ? getTitle(localize(team, locale)) : '',
    level: level ? getTitle(localize(level, locale)) : '',
    confirmed: hiring !== 'open' || isAdvertised(job),
    facets: {
      department: department ? [department.id] : [],
      team: team ? [team.id] : [],
      level: level ? [level.id] : [],
      workplace: [workplace],
      country: countries,
      skill: follow('requires').map(({id}) => id),
      contract: contract ? [contract] : [],
    },
  };
};

/** Every posting, as a list shows it; open ones first, and of each kind the latest. */
export const toJobLinks = (graph: ContentGraph, locale: string): JobLinkProps[] =>
  listEntries(graph, 'job')
    .map((job) => toJobLink(graph, job, locale))
    .sort((a, b) => Number(b.hiring === 'open') - Number(a.hiring === 'open') || compareDays(a, b));

// The sort is stable: where the days are equal or not known, the order is that of the files.
const compareDays = (a: JobLinkProps, b: JobLinkProps): number => {
  const [first, second] = [toLastDay(a), toLastDay(b)];
  return first === second ? 0 : first > second ? -1 : 1;
};

const toLastDay = ({posted, closed}: JobLinkProps): string => closed?.iso ?? posted?.iso ?? '';

/** What a list of all jobs can be narrowed down by: the values that some job has, in the order of their names. */
export const toFacets = (graph: ContentGraph, locale: string): FacetProps[] => {
  const jobs = toJobLinks(graph, locale);
  return FACETS.map((id) => {
    const names = toNames(graph, id, locale);
    const values = [...new Set(jobs.flatMap(({facets}) => facets[id]))];
    const options = values.map((value) => {
      const name = names(value);
      return {value, ...(name === undefined ? {} : {name})};
    });
    return {id, options: options.sort((a, b) => (a.name ?? a.value).localeCompare(b.name ?? b.value, locale))};
  });
};

const toNames = (graph: ContentGraph, facet: FacetId, locale: string): ((value: string) => string | undefined) => {
  if (facet === 'country') return (value) => toCountries([value], locale)?.[0];
  if (facet === 'workplace' || facet === 'contract') return () => undefined;
  const pages = graph.entries.filter(({kind}) => kind === PAGES[facet]);
  const titles = new Map(pages.map((page) => [page.id, getTitle(localize(page, locale))]));
  return (value) => titles.get(value);
};

/** The page that lists all jobs, if there is one. */
export const findJobList = (graph: ContentGraph, locale: string): LinkProps | null => {
  const page = graph.entries.find((entry) => 'lists' in entry.data && entry.data.lists === 'job');
  return page ? toPageLink(page, locale) : null;
};

import type {JobPosting, Organization, WithContext} from 'schema-dts';
import {type ContentGraph, type Entry, getSourceLocale, isAdvertised} from '../content/graph.ts';
import {isUntranslated} from '../content/localize.ts';
import type {Site} from './site.ts';
import {toJobPosting} from './to-job-posting.ts';
import {toOrganization} from './to-organization.ts';
import {type Posting, toPosting} from './to-posting.ts';

export type StructuredData = WithContext<JobPosting> | WithContext<Organization>;

/** The structured data of a posting, where everything that it needs is confirmed. */
export const findJobPosting = (
  graph: ContentGraph,
  posting: Posting,
  site: Site,
): WithContext<JobPosting> | undefined =>
  posting.outputs.includes('structured-data') ? toJobPosting(posting, graph.company, site) : undefined;

/** What a page tells search engines: the home page who the company is, an open posting what it offers, no other anything. */
export const findStructuredData = (graph: ContentGraph, entry: Entry, site: Site): StructuredData | undefined => {
  if (entry.kind === 'home') return toOrganization(graph.company, site);
  // A page that is not translated leads to its original, which says it all.
  if (entry.kind !== 'job' || !isAdvertised(entry)) return undefined;
  if (isUntranslated(entry, site.locale, getSourceLocale(graph.company))) return undefined;
  const posting = toPosting(graph, entry, site);
  return posting && findJobPosting(graph, posting, site);
};

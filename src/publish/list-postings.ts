import {type ContentGraph, getSourceLocale, isAdvertised, listEntries} from '../content/graph.ts';
import {isUntranslated} from '../content/localize.ts';
import type {Site} from './site.ts';
import {type Posting, toPosting} from './to-posting.ts';

/**
 * The postings that machines may offer in one language, newest first. What cannot be read in the language is offered in
 * its own only.
 */
export const listPostings = (graph: ContentGraph, site: Site): Posting[] =>
  listEntries(graph, 'job')
    .filter((job) => isAdvertised(job) && !isUntranslated(job, site.locale, getSourceLocale(graph.company)))
    .flatMap((job) => toPosting(graph, job, site) ?? [])
    .sort((a, b) => (a.posted === b.posted ? (a.id < b.id ? -1 : 1) : a.posted < b.posted ? 1 : -1));

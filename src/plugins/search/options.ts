import type {PluginOptions} from '@easyops-cn/docusaurus-search-local';
import type {ContentGraph} from '../../content/graph.ts';
import {toNavigation} from '../handbook/navigation.ts';
import {readToday} from '../handbook/today.ts';
import {listUnsearched} from './list-unsearched.ts';

/** Folders that can be searched by themselves. */
const SCOPES = ['values', 'jobs', 'interview-process'];

/** What a program prints, and what stands on every page, is not what a page is about; nor what a job lists of others. */
export const IGNORED = [
  'pre',
  '.theme-doc-footer',
  '[aria-labelledby="standing"]',
  '[class^="mark_"]',
  'h2[id^="job-"], h2[id^="job-"] ~ *',
] as const;

/** Lists of posts: what they list is found by itself. */
const POST_LISTS = /^blog\/(archive|authors|page|tags)(\/|$)/;

/** What the local search indexes in one language: what can be read in it. `today` decides which jobs are over. */
export const toSearchOptions = (
  graph: ContentGraph,
  locale: string,
  today = readToday(graph.company),
): Partial<PluginOptions> => ({
  hashed: true,
  docsRouteBasePath: '/',
  blogRouteBasePath: '/blog',
  indexPages: false,
  searchContextByPaths: toScopes(graph, locale),
  useAllContextsWithNoSearchContext: true,
  // A site that asks search engines to stay away can still be searched by those who read it.
  forceIgnoreNoIndex: true,
  ignoreFiles: [...listUnsearched(graph, locale, today).map(toRoute), POST_LISTS],
  ignoreCssSelectors: [...IGNORED],
});

// search-local takes no empty word for the home page.
const toRoute = (address: string): string | RegExp => address.slice(1) || /^$/;

/** A scope is called as its index page is, in the page's language. */
const toScopes = (graph: ContentGraph, locale: string) =>
  SCOPES.flatMap((path) => toNavigation(graph, [`/${path}`], locale).map(({label}) => ({path, label})));

import type {ContentGraph} from '../content/graph.ts';
import {listFeeds} from './list-feeds.ts';
import {listPostings} from './list-postings.ts';
import {type Site, toUrl} from './site.ts';
import {findJobPosting} from './structured-data.ts';
import {toAtom} from './to-atom.ts';
import {toIndeed} from './to-indeed.ts';
import {toJsonFeed} from './to-json-feed.ts';
import {toRss} from './to-rss.ts';

/** A file beside the pages of one language; its address is from the language's home page. */
export type OutputFile = {address: string; text: string};

type Settings = {
  /** False where the site is not the company's word: nobody there is told that anybody hires. */
  publish: boolean;
};

/** Every feed of one language. */
export const listFeedFiles = (graph: ContentGraph, site: Site, {publish}: Settings): OutputFile[] => {
  const {name} = graph.company;
  return listFeeds(graph, site, listPostings(graph, site)).flatMap((feed) => [
    {address: feed.feeds.rss, text: toRss(feed, site)},
    {address: feed.feeds.atom, text: toAtom(feed, name, site)},
    {
      address: feed.feeds.json,
      text: toJsonFeed(feed, name, site, (posting) => (publish ? findJobPosting(graph, posting, site) : undefined)),
    },
  ]);
};

/** The one file for a job board, with every language in it: `sites` are all of them, the original first. */
export const listBoardFiles = (graph: ContentGraph, sites: readonly Site[], {publish}: Settings): OutputFile[] => {
  const [original] = sites;
  if (!publish || original === undefined) return [];
  const postings = sites.flatMap((site) => listPostings(graph, site)).filter(({outputs}) => outputs.includes('indeed'));
  return [{address: '/jobs/indeed.xml', text: toIndeed(postings, graph.company.name, toUrl(original, '/'))}];
};

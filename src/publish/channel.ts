import {type ContentGraph, type Entry, findByAddress, getTitle, listEntries} from '../content/graph.ts';
import {localize} from '../content/localize.ts';
import type {Site} from './site.ts';
import {say} from './words.ts';

/** The formats in which postings can be followed, by their media types. */
export const MEDIA_TYPES = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const;

export type FeedFormat = keyof typeof MEDIA_TYPES;

/** Postings that can be followed together: all there are, a department's or a team's. */
export type Channel = {
  title: string;
  /** One sentence. */
  summary: string;
  /** The page that they belong to. Addresses are from the language's home page. */
  address: string;
  /** Where each format lies. */
  feeds: Record<FeedFormat, string>;
  /** The department or team whose postings they are; undefined for everybody's. */
  of: Entry | undefined;
};

type Tongue = Pick<Site, 'locale' | 'words'>;

const JOBS = '/jobs';

/** Every channel of one language. */
export const listChannels = (graph: ContentGraph, tongue: Tongue): Channel[] => [
  toAllJobs(graph, tongue),
  ...[...listEntries(graph, 'department'), ...listEntries(graph, 'team')].map((of) => toPart(graph, of, tongue)),
];

/** The channel that a page's head names: its own, or on the home page all postings. */
export const findChannel = (graph: ContentGraph, entry: Entry, tongue: Tongue): Channel | undefined => {
  if (entry.kind === 'department' || entry.kind === 'team') return toPart(graph, entry, tongue);
  return entry.kind === 'home' || entry.address === JOBS ? toAllJobs(graph, tongue) : undefined;
};

const toAllJobs = (graph: ContentGraph, {locale, words}: Tongue): Channel => {
  const title = say(words, 'feed.jobs', {company: graph.company.name});
  const page = findByAddress(graph, JOBS);
  return {
    title,
    summary: page ? localize(page, locale).description : title,
    address: page?.address ?? '/',
    feeds: {rss: `${JOBS}/rss.xml`, atom: `${JOBS}/atom.xml`, json: `${JOBS}/feed.json`},
    of: undefined,
  };
};

const toPart = ({company}: ContentGraph, of: Entry, {locale, words}: Tongue): Channel => {
  const data = localize(of, locale);
  const {address} = of;
  return {
    title: say(words, 'feed.jobs.of', {company: company.name, name: getTitle(data)}),
    summary: data.description,
    address,
    feeds: {rss: `${address}/jobs.rss`, atom: `${address}/jobs.atom`, json: `${address}/jobs.json`},
    of,
  };
};

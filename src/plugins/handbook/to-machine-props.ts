import type {LoadContext} from '@docusaurus/types';
import type {ContentGraph, Entry} from '../../content/graph.ts';
import {findChannel, MEDIA_TYPES} from '../../publish/channel.ts';
import type {Site} from '../../publish/site.ts';
import {findStructuredData} from '../../publish/structured-data.ts';
import type {FeedProps, PageProps} from './props.ts';

type Context = Pick<LoadContext, 'baseUrl' | 'codeTranslations'> & {
  i18n: Pick<LoadContext['i18n'], 'currentLocale'>;
  siteConfig: Pick<LoadContext['siteConfig'], 'url' | 'noIndex'>;
};

/** What a page tells programs: feeds to follow and, where search engines may come, structured data. */
export const toMachineProps = (
  graph: ContentGraph,
  entry: Entry,
  {baseUrl, codeTranslations, i18n, siteConfig: {url, noIndex}}: Context,
): Pick<PageProps, 'feeds' | 'structuredData'> => {
  const site: Site = {url, baseUrl, locale: i18n.currentLocale, words: codeTranslations};
  const feeds = toFeedProps(graph, entry, site);
  const structuredData = noIndex ? undefined : findStructuredData(graph, entry, site);
  return {...(feeds.length > 0 ? {feeds} : {}), ...(structuredData ? {structuredData} : {})};
};

const FORMATS = [
  {key: 'rss', format: 'RSS'},
  {key: 'atom', format: 'Atom'},
  {key: 'json', format: 'JSON'},
] as const;

const toFeedProps = (graph: ContentGraph, entry: Entry, site: Site): FeedProps[] => {
  const channel = findChannel(graph, entry, site);
  if (!channel) return [];
  return FORMATS.map(({key, format}) => ({
    title: `${channel.title} (${format})`,
    format,
    type: MEDIA_TYPES[key],
    address: channel.feeds[key],
  }));
};

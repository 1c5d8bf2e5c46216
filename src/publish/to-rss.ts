import {generateRssFeed} from 'feedsmith';
import {MEDIA_TYPES} from './channel.ts';
import type {Feed} from './list-feeds.ts';
import {type Site, toUrl} from './site.ts';
import {toXml} from './to-xml.ts';

/** A feed as RSS 2.0. */
export const toRss = ({title, summary, address, feeds, updated, postings}: Feed, site: Site): string =>
  toXml(
    generateRssFeed({
      title,
      link: toUrl(site, address),
      description: summary,
      language: site.locale,
      ...(updated === undefined ? {} : {lastBuildDate: toDate(updated)}),
      atom: {links: [{href: toUrl(site, feeds.rss), rel: 'self', type: MEDIA_TYPES.rss}]},
      items: postings.map((posting) => ({
        title: posting.title,
        link: posting.url,
        guid: {value: posting.url, isPermaLink: false},
        pubDate: toDate(posting.postedAt),
        description: posting.description,
        categories: posting.team === undefined ? [] : [{name: posting.team}],
      })),
    }),
  );

const toDate = (instant: string): Date => new Date(instant);

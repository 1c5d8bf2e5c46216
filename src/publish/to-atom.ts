import {generateAtomFeed} from 'feedsmith';
import {MEDIA_TYPES} from './channel.ts';
import type {Feed} from './list-feeds.ts';
import {type Site, toUrl} from './site.ts';
import {toXml} from './to-xml.ts';

// Atom asks every feed when it changed, one in which nothing ever happened too.
const NEVER = '1970-01-01T00:00:00Z';

/** A feed as Atom 1.0. */
export const toAtom = (feed: Feed, company: string, site: Site): string => {
  const {title, summary, address, feeds, updated = NEVER, postings} = feed;
  return toXml(
    generateAtomFeed({
      id: toUrl(site, feeds.atom),
      title: {value: title},
      subtitle: {value: summary},
      updated: new Date(updated),
      xml: {lang: site.locale},
      authors: [{name: company}],
      links: [
        {href: toUrl(site, feeds.atom), rel: 'self', type: MEDIA_TYPES.atom},
        {href: toUrl(site, address), rel: 'alternate', type: 'text/html'},
      ],
      entries: postings.map((posting) => ({
        id: posting.url,
        title: {value: posting.title},
        published: new Date(posting.postedAt),
        updated: new Date(posting.postedAt),
        links: [{href: posting.url, rel: 'alternate', type: 'text/html'}],
        summary: {value: posting.summary},
        content: {value: posting.description, type: 'html'},
        categories: posting.team === undefined ? [] : [{term: posting.team}],
      })),
    }),
  );
};

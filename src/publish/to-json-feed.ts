import {generateJsonFeed} from 'feedsmith';
import type {JobPosting, WithContext} from 'schema-dts';
import type {Feed} from './list-feeds.ts';
import {type Site, toUrl} from './site.ts';
import type {Posting} from './to-posting.ts';

/** The structured data of a posting; undefined where it has none. */
export type FindJobPosting = (posting: Posting) => WithContext<JobPosting> | undefined;

/** A feed as JSON Feed 1.1, each posting with its structured data as `_jobposting`. */
export const toJsonFeed = (feed: Feed, company: string, site: Site, findJobPosting: FindJobPosting): string => {
  const {title, summary, address, feeds, postings} = feed;
  const document = generateJsonFeed({
    title,
    description: summary,
    language: site.locale,
    home_page_url: toUrl(site, address),
    feed_url: toUrl(site, feeds.json),
    authors: [{name: company}],
    items: postings.map((posting) => {
      const data = findJobPosting(posting);
      return {
        id: posting.url,
        url: posting.url,
        title: posting.title,
        summary: posting.summary,
        content_html: posting.description,
        date_published: new Date(posting.postedAt),
        language: posting.locale,
        tags: posting.team === undefined ? [] : [posting.team],
        ...(data === undefined ? {} : {_jobposting: data}),
      };
    }),
  });
  // The writer leaves out a list in which there is nothing, which the format asks for all the same.
  return `${JSON.stringify({...Object(document), items: Object(document).items ?? []}, null, 2)}\n`;
};

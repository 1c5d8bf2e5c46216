import {type ContentGraph, type Entry, findByAddress, findByPath, getTitle, isAdvertised} from '../../content/graph.ts';
import {isUntranslated, localize} from '../../content/localize.ts';
import {type Site, toPageUrl, toRoot} from '../../publish/page-url.ts';
import {toTwin} from '../../publish/twin/to-twin.ts';
import {toSay} from '../../publish/twin/twin-words.ts';
import {withoutUnconfirmed} from '../../publish/without-unconfirmed.ts';
import type {PageProps} from '../handbook/props.ts';
import {toPageProps} from '../handbook/to-page-props.ts';
import {toInterviewers} from '../handbook/views/interviewers.ts';
import type {Language} from './to-files.ts';

/** The Markdown twins of all pages that can be read in a language. */
export const toTwins = (
  graph: ContentGraph,
  site: Site,
  {locale, messages}: Language,
): Array<{address: string; text: string}> => {
  const known = withoutUnconfirmed(graph);
  const say = toSay(messages);
  const toUrl = (address: string): string => {
    const target = findByAddress(graph, address.replace(/#.*/, ''));
    const readable = target && isUntranslated(target, locale, site.source) ? site.source : locale;
    return toPageUrl(site, address, readable);
  };
  const toFileUrl = (path: string): string => `${toRoot(site, site.source)}${path}`;
  return known.entries
    .filter((entry) => !isUntranslated(entry, locale, site.source))
    .map((entry) => {
      const data = localize(entry, locale);
      const page = withKnownJobs(toPageProps(known, entry, locale, []), known);
      const text = toTwin(
        {
          page,
          interviewers: findInterviewers(known, entry, locale),
          questions: findQuestions(entry, locale),
          say,
          messages,
          toUrl,
          toFileUrl,
        },
        {
          title: getTitle(data),
          description: data.description,
          body: entry.translations.find((other) => other.locale === locale)?.body ?? entry.body,
          url: toPageUrl(site, entry.address, locale),
          resolve: (url) => resolveLink(graph, entry, url, toUrl, toFileUrl),
        },
      );
      return {address: entry.address, text};
    });
};

/** What the interviewers of a stage read beside its candidate’s facts. */
const findInterviewers = (graph: ContentGraph, entry: Entry, locale: string) =>
  entry.kind === 'stage' ? toInterviewers(graph, entry, locale) : undefined;

/** What a candidate may want to ask about a job. */
const findQuestions = (entry: Entry, locale: string) =>
  entry.kind === 'job' ? localize(entry, locale).questions : undefined;

/** The home page offers jobs; a machine is only told of those that are known to be open. */
const withKnownJobs = (page: PageProps, graph: ContentGraph): PageProps => {
  if (page.header?.kind !== 'home') return page;
  const jobs = page.header.jobs.filter(({address}) => {
    const job = findByAddress(graph, address);
    return job?.kind === 'job' && isAdvertised(job);
  });
  return {...page, header: {...page.header, jobs}};
};

/** The whole address of a link in prose: to the path of a page's file, to an address, to a file, or within the page. */
const resolveLink = (
  graph: ContentGraph,
  from: Entry,
  url: string,
  toUrl: (address: string) => string,
  toFileUrl: (path: string) => string,
): string => {
  if (url.startsWith('#')) return toUrl(`${from.address}${url}`);
  if (!url.startsWith('/')) return url;
  const [, path = '', anchor = ''] = /^([^#?]*)(.*)$/.exec(url) ?? [];
  const address = findByPath(graph, `docs${path}`)?.address ?? path;
  const isPage = findByAddress(graph, address) !== undefined || !/\.\w+$/.test(address);
  return isPage ? toUrl(`${address}${anchor}`) : toFileUrl(address.slice(1));
};

import {type ContentGraph, type EntryOf, getSourceLocale, isAdvertised} from '../content/graph.ts';
import {hasEnded} from '../content/hiring.ts';
import {isUntranslated} from '../content/localize.ts';
import {explainWithheld} from './list-notes.ts';
import {listWithheld, type Output} from './requirements.ts';

/** What follows from a posting in one place, in words for whoever keeps it. */
export type Consequence = {place: string; says: string};

const OUTPUTS: ReadonlyArray<[Output, string, string]> = [
  ['structured-data', 'Structured data', 'There, for search engines, once the site is published.'],
  ['feeds', 'Feeds', 'In the feeds of all jobs, of its department and of its team.'],
  ['indeed', 'Indeed', 'In the file for Indeed, once the site is published.'],
];

/** What the next build makes of a posting that is no draft. */
export const listConsequences = (graph: ContentGraph, job: EntryOf<'job'>): Consequence[] => {
  const {hiring} = job.data;
  const withheld = listWithheld(graph).filter(({entry}) => entry === job);
  const ended = hasEnded(hiring);
  return [
    {place: 'Page', says: `${listAddresses(graph, job)}: ${describePage(job)}.`},
    {place: 'Apply', says: describeApply(job)},
    {
      place: 'List of jobs',
      says: isAdvertised(job)
        ? 'Among the open jobs.'
        : ended
          ? 'Apart, with those that ended.'
          : hiring === 'paused'
            ? 'Apart, as paused.'
            : 'Not among the open jobs.',
    },
    ...OUTPUTS.map(([output, place, present]) => {
      const missing = withheld.find((other) => other.output === output);
      if (!isAdvertised(job)) return {place, says: 'None: only a job that is open is there.'};
      return {place, says: missing ? explainWithheld(output, missing.fields) : present};
    }),
    {place: 'Open data', says: ended ? 'No longer there.' : `There, as ${hiring}.`},
    {place: 'Sitemap', says: ended ? 'No longer there; its address keeps answering.' : 'There.'},
    {
      place: 'Social card',
      says: ended || hiring === 'paused' ? `Says that the job is ${hiring}.` : 'Invites to the job.',
    },
  ];
};

const describePage = ({data: {hiring, expires, paused, closed}}: EntryOf<'job'>): string => {
  if (hiring === 'open') return expires ? `open until the end of ${expires}` : 'open, without a last day';
  const since = hiring === 'paused' ? paused : closed;
  return since ? `${hiring} since ${since}` : hiring;
};

const describeApply = ({data: {hiring, apply, unconfirmed = []}}: EntryOf<'job'>): string => {
  if (hiring !== 'open') return 'Not there: no applications are read.';
  if (!apply || unconfirmed.includes('apply')) return 'Not there until the company confirms where applications go.';
  return 'url' in apply ? `Leads to ${apply.url}.` : `Writes to ${apply.email}.`;
};

/** `/jobs/baker, /fr/jobs/baker (not translated)`, without the path the site may stand at. */
const listAddresses = ({company}: ContentGraph, job: EntryOf<'job'>): string => {
  const source = getSourceLocale(company);
  return company.locales
    .map((locale) => {
      const address = locale === source ? job.address : `/${locale}${job.address}`;
      return isUntranslated(job, locale, source) ? `${address} (not translated)` : address;
    })
    .join(', ');
};

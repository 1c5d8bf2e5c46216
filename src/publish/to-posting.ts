import {Temporal} from 'temporal-polyfill';
import {type ContentGraph, type EntryOf, edgesFrom, getTitle} from '../content/graph.ts';
import type {Job, Pay, Place} from '../content/kinds/job.ts';
import {localize} from '../content/localize.ts';
import type {RelationId} from '../content/relations.ts';
import {type Confirmed, toConfirmed} from './confirmed.ts';
import {toExpiryInstant} from './expiry-instant.ts';
import {followLinks} from './follow-link.ts';
import {toCountries} from './in-words.ts';
import {listMissing, type Output} from './requirements.ts';
import {type Site, toUrl} from './site.ts';
import {toDescription} from './to-description.ts';
import {type PostingFact, toPostingFacts} from './to-posting-facts.ts';
import {say} from './words.ts';

/** A country by code, and by name in the posting's language. */
export type Country = {code: string; name: string};

export type PayRange = Extract<Pay, {min: number}>;

/**
 * An open posting in one language as every output for machines offers it: confirmed facts only, and the words of the
 * page. Structured data, feeds and job boards are projected from this, so that they cannot disagree.
 */
export type Posting = Pick<Job, 'title'> &
  Pick<Confirmed, 'workplace' | 'contract' | 'hours' | 'apply' | 'expires'> & {
    id: string;
    locale: string;
    url: string;
    /** One sentence. */
    summary: string;
    /** HTML: the page's prose, then its facts. */
    description: string;
    /** The day it was first published. */
    posted: string;
    /** Noon of that day where the company is, so that most readers of a feed see the day that the page shows. */
    postedAt: string;
    /** The last second in which applications are read. */
    expiresAt: string | undefined;
    pay: PayRange | undefined;
    countries: Country[];
    /** Where the work is done, unless it is fully remote. */
    places: Place[];
    skills: string[];
    benefits: string[];
    team: string | undefined;
    /** What it offers, in words, as the page does. */
    facts: PostingFact[];
    /** Outputs that may offer it. */
    outputs: Output[];
  };

/** A posting for machines; undefined where too little of it is confirmed for any output. */
export const toPosting = (graph: ContentGraph, job: EntryOf<'job'>, site: Site): Posting | undefined => {
  const {locale, words} = site;
  const confirmed = toConfirmed(job, locale);
  const {title, posted, workplace, contract, hours, pay, apply, expires} = confirmed;
  const outputs = (['feeds', 'structured-data', 'indeed'] as const).filter(
    (output) => listMissing(job, confirmed, output).length === 0,
  );
  if (title === undefined || posted === undefined || !outputs.includes('feeds')) return undefined;
  const follow = (field: keyof Job, relation: RelationId): string[] =>
    confirmed[field] === undefined ? [] : listTitles(graph, job, relation, locale);
  const known = {
    workplace,
    contract,
    hours,
    expires,
    countries: toNamed(confirmed.countries, locale),
    places: workplace === 'remote' ? [] : (confirmed.places ?? []),
    skills: follow('requires', 'requires'),
    benefits: follow('benefits', 'offers'),
  };
  const facts = toPostingFacts({...known, pay}, site);
  const lines = facts.map(({name, value}) => say(words, 'posting.fact', {name, value}));
  const body = job.translations.find((text) => text.locale === locale)?.body ?? job.body;
  return {
    ...known,
    id: job.id,
    locale,
    url: toUrl(site, job.address),
    title,
    summary: confirmed.description ?? title,
    description: toDescription(body, lines, followLinks(graph, job, site)),
    posted,
    postedAt: toNoon(posted, graph.company.timezone),
    expiresAt: expires === undefined ? undefined : toExpiryInstant(expires, graph.company.timezone),
    apply,
    pay: pay && 'min' in pay ? pay : undefined,
    team: follow('team', 'in-team')[0],
    facts,
    outputs,
  };
};

const listTitles = (graph: ContentGraph, job: EntryOf<'job'>, relation: RelationId, locale: string): string[] =>
  edgesFrom(graph, job)
    .filter((edge) => edge.relation === relation)
    .map(({to}) => getTitle(localize(to.entry, locale)));

const toNamed = (codes: readonly string[] | undefined, locale: string): Country[] => {
  const names = toCountries(codes, locale);
  return codes?.map((code, place) => ({code, name: names?.[place] ?? code})) ?? [];
};

/** A day's noon, as an instant. */
export const toNoon = (day: string, timeZone: string): string =>
  Temporal.PlainDate.from(day).toZonedDateTime({timeZone, plainTime: '12:00'}).toString({timeZoneName: 'never'});

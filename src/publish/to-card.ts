import {type ContentGraph, type Entry, type EntryOf, edgesFrom, getTitle} from '../content/graph.ts';
import {hasEnded} from '../content/hiring.ts';
import {localize, pickWord} from '../content/localize.ts';
import {findStanding} from '../content/standing.ts';
import {type Messages, nameKind, sayOnCard} from './card-words.ts';
import {toDate, toPay} from './in-words.ts';

/** What a link preview shows of a page, in one language. */
export type Card = {
  lang: string;
  /** What the page is: "Interview stage"; nothing where the title says it. */
  kind: string | null;
  /** What must not be overlooked: that it is a proposal, that a job has ended. */
  marks: string[];
  title: string;
  /** A job's team, workplace and pay, as far as they are confirmed. */
  facts: string[];
  /** What the site is called; the company's name where the title says it already. */
  site: string;
  /** True for a job that nobody can apply for any more. */
  ended: boolean;
};

/** The card of a page. Nothing on it is unconfirmed: a preview has no room for a reservation. */
export const toCard = (graph: ContentGraph, entry: Entry, locale: string, messages: Messages): Card => {
  const {company} = graph;
  const data = localize(entry, locale);
  const proposed = findStanding(entry)?.status === 'proposed';
  const title = toPlain(getTitle(data));
  const site = toPlain(pickWord(company.site, locale) ?? company.name);
  const card: Card = {
    lang: locale,
    kind: entry.kind === 'home' || entry.kind === 'page' ? null : nameKind(messages, entry.kind),
    marks: proposed ? [sayOnCard(messages, 'card.proposed')] : [],
    title,
    facts: entry.kind === 'home' ? [toPlain(pickWord(company.tagline, locale) ?? '')].filter(Boolean) : [],
    site: title === site ? toPlain(company.name) : site,
    ended: false,
  };
  if (entry.kind !== 'job') return card;
  const state = toState(entry, locale, messages);
  return {
    ...card,
    kind: sayOnCard(messages, 'card.job', {company: toPlain(company.name)}),
    marks: [...card.marks, ...(state === null ? [] : [state])],
    facts: toFacts(graph, entry, locale, messages).map(toPlain),
    ended: hasEnded(entry.data.hiring),
  };
};

/** The words of a card in the order in which they stand on it, for whoever cannot see it. */
export const toCardText = ({kind, marks, title, facts, site}: Card): string =>
  [...(kind === null ? [] : [kind]), ...marks, title, ...facts, site].join(' · ');

const isConfirmed = (job: EntryOf<'job'>, field: keyof EntryOf<'job'>['data']): boolean =>
  !(job.data.unconfirmed ?? []).includes(field);

/**
 * That a job cannot be applied for now. That it can is never said: a card outlives the day it was made. Where even the
 * state is unconfirmed, what is unconfirmed is that the job is open.
 */
const toState = (job: EntryOf<'job'>, locale: string, messages: Messages): string | null => {
  const {hiring} = job.data;
  if (hiring === 'paused') return sayOnCard(messages, 'card.paused');
  if (hiring !== 'filled' && hiring !== 'closed') return null;
  const closed = isConfirmed(job, 'closed') ? toDate(job.data.closed, locale) : null;
  return closed
    ? sayOnCard(messages, `hiring.${hiring}.on`, {date: closed.text})
    : sayOnCard(messages, `hiring.${hiring}`);
};

const UNITS = {HOUR: 'hour', DAY: 'day', WEEK: 'week', MONTH: 'month', YEAR: 'year'} as const;

const toFacts = (graph: ContentGraph, job: EntryOf<'job'>, locale: string, messages: Messages): string[] => {
  const {workplace, places = [], hiring} = job.data;
  const team = edgesFrom(graph, job).find(({relation}) => relation === 'in-team')?.to.entry;
  const cities = new Set(places.map(({city}) => city));
  const pay = isConfirmed(job, 'pay') ? toPay(job.data.pay, locale) : null;
  return [
    ...(team && isConfirmed(job, 'team') ? [getTitle(localize(team, locale))] : []),
    ...(isConfirmed(job, 'workplace') ? [sayOnCard(messages, `workplace.${workplace}`)] : []),
    ...(isConfirmed(job, 'places') ? cities : []),
    // What a job paid that has ended helps nobody.
    ...(pay !== null && pay !== 'before-first-interview' && !hasEnded(hiring)
      ? [`${pay.range} ${sayOnCard(messages, `job.pay.${UNITS[pay.unit]}`)}`]
      : []),
  ];
};

/**
 * Text without what has no shape of its own: control characters, and the marks that turn the direction of what follows
 * them, which must not reach over into the card's other words. No-break spaces stay.
 */
const toPlain = (text: string): string =>
  text
    .replaceAll(/[\t\n\r ]+/g, ' ')
    .replaceAll(/[\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu, '')
    .trim();

import type {Job} from '../content/kinds/job.ts';
import {toDate, toPay, toPlaces} from './in-words.ts';
import type {Site} from './site.ts';
import type {Posting} from './to-posting.ts';
import {say, type WordId} from './words.ts';

/** One thing that a posting says about the job, in words: "Hours", "Full-time". */
export type PostingFact = {id: keyof Job; name: string; value: string};

type Known = Pick<
  Posting,
  'workplace' | 'contract' | 'hours' | 'expires' | 'countries' | 'places' | 'skills' | 'benefits'
> &
  Pick<Partial<Job>, 'pay'>;

/** The facts of a posting as its page words them; what is not confirmed is left out. */
export const toPostingFacts = (known: Known, {locale, words}: Pick<Site, 'locale' | 'words'>): PostingFact[] => {
  const {workplace, contract, hours, pay, countries, places, skills, benefits, expires} = known;
  const values: Array<[keyof Job, WordId, string | undefined]> = [
    ['workplace', 'job.workplace', workplace && say(words, `workplace.${workplace}`)],
    ['places', 'job.places', join(toPlaces(places, locale) ?? [], ' · ')],
    ['countries', 'job.countries', join(countries.map(({name}) => name))],
    ['contract', 'job.contract', contract && say(words, `contract.${contract}`)],
    ['hours', 'job.hours', hours && say(words, `hours.${hours}`)],
    ['pay', 'job.pay', toPayWords(pay, {locale, words})],
    ['requires', 'job.requires', join(skills)],
    ['benefits', 'job.benefits', join(benefits)],
    ['expires', 'job.expires', toDate(expires, locale)?.text],
  ];
  return values.flatMap(([id, name, value]) => (value === undefined ? [] : [{id, name: say(words, name), value}]));
};

const join = (items: readonly string[], by = ', '): string | undefined => items.join(by) || undefined;

const UNITS = {
  HOUR: 'job.pay.hour',
  DAY: 'job.pay.day',
  WEEK: 'job.pay.week',
  MONTH: 'job.pay.month',
  YEAR: 'job.pay.year',
} as const;

/** What a job pays, in one line: "€30,000 – 36,000 a year". */
export const toPayWords = (pay: Job['pay'], {locale, words}: Pick<Site, 'locale' | 'words'>): string | undefined => {
  const shown = toPay(pay, locale);
  if (shown === null) return undefined;
  return shown === 'before-first-interview'
    ? say(words, 'job.pay.later')
    : `${shown.range} ${say(words, UNITS[shown.unit])}`;
};

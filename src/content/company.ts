import * as z from 'zod';
import {date, slug} from './kinds/fields.ts';

/** A word per language: `{en: CEO, fr: …}`. */
const words = z.record(z.string(), z.string().min(1));

const path = z.string().regex(/^\/[a-z0-9/-]*$/, {error: 'expected an address such as /values'});

const url = z.url({error: 'expected an address such as https://example.org'});

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', {timeZone: name}).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

/** The company's own facts, in one place: `company.yaml`. Everything that is not in here or under docs/, blog/, i18n/ and static/ serves any company. */
export const CompanySchema = z.strictObject({
  /** As it is written in running text. */
  name: z.string().min(1),
  /** What this site is called, per language. */
  site: words,
  /** One sentence for link previews, per language. */
  tagline: words,
  /** Languages, BCP 47, the first of which every page is written in: `[en, fr]`. */
  locales: z.array(z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, {error: 'expected a language such as en'})).min(1),
  /** IANA time zone in which days begin and end, such as that of `expires`: `Europe/Paris`. */
  timezone: z.string().refine(isTimeZone, {error: 'expected a time zone such as Europe/Paris'}).default('UTC'),
  /** Where the source lives; edit links lead there. Environment: REPOSITORY_URL. */
  repository: url.optional(),
  /** Addresses on which the company really speaks; readers check a message against them. */
  channels: z.array(z.strictObject({id: slug(), url, name: words})).optional(),
  /** A square picture of the company's sign, at least 112 pixels wide, from static/; search engines and the pages of jobs show it: `/img/logo.png`. */
  logo: z
    .string()
    .regex(/^\/[\w./-]+\.(?:png|svg|jpg|webp)$/, {
      error: 'expected a picture of the type png, svg, jpg or webp, such as /img/logo.png',
    })
    .optional(),
  /** The page that tells candidates what is done with their data; it is linked beside every button to apply. */
  privacy: path.optional(),
  /** Hosts that a job's apply address may lead to. */
  apply_hosts: z.array(z.string()).optional(),
  /** Functions of people, named by stages and as owners of pages. Never a person's name. */
  roles: z.record(slug(), words),
  /** What the facts were taken from. A name that is the same in every language is given once. */
  sources: z
    .record(slug(), z.strictObject({name: z.union([z.string().min(1), words]), url: url.optional()}))
    .optional(),
  /** The bar at the top: addresses of pages, in order. */
  navbar: z.array(path),
  /** The foot of every page: addresses of pages, in order. */
  footer: z.array(path),
});

export type Company = z.infer<typeof CompanySchema>;

/** The day on which a moment falls where the company is, `2026-11-23`. */
export const toDay = (moment: Date, {timezone}: Pick<Company, 'timezone'>): string =>
  // Swedish writes a day as ISO 8601 does.
  new Intl.DateTimeFormat('sv-SE', {timeZone: timezone, dateStyle: 'short'}).format(moment);

/**
 * The day that is taken for today: the one that somebody names in HANDBOOK_TODAY, else that of a moment where the
 * company is. Throws one sentence where a name is no day.
 */
export const toToday = (named: string | undefined, moment: Date, company: Pick<Company, 'timezone'>): string => {
  if (!named) return toDay(moment, company);
  const issue = date().safeParse(named).error?.issues[0];
  if (issue) throw new Error(`HANDBOOK_TODAY is "${named}", ${issue.message}.`);
  return named;
};

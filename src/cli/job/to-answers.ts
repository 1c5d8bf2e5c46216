import {type ContentGraph, getSourceLocale} from '../../content/graph.ts';
import type {Place} from '../../content/kinds/job.ts';
import type {Given} from './ask-answers.ts';
import {splitList} from './split-list.ts';
import type {PostingAnswers} from './to-posting-files.ts';

/** What `handbook new job` was told on the command line. */
export type NewJobOptions = {
  id?: string;
  title?: string[];
  description?: string[];
  place?: string[];
  level?: string;
  team?: string;
  process?: string;
  skills?: string;
  workplace?: string;
  contract?: string;
  hours?: string;
  countries?: string;
  apply?: string;
  owner: string;
  review?: string;
  dryRun?: true;
};

/** `["Baker", "fr=Boulanger"]` by language; what names none is in the original one. */
const byLocale = (values: readonly string[], key: string, {company}: ContentGraph): Given =>
  Object.fromEntries(
    values.map((value) => {
      const [, locale = getSourceLocale(company), words = value] = /^([a-z]{2}(?:-[A-Z]{2})?)=(.*)$/s.exec(value) ?? [];
      if (!company.locales.includes(locale)) {
        const known = company.locales.join(', ');
        throw new Error(
          `Unexpected language "${locale}" in --${key} "${value}", expected one of company.yaml: ${known}.`,
        );
      }
      return [`${key}.${locale}`, words];
    }),
  );

/** The options as answers, so that nothing is asked that was given. */
export const toGiven = (
  {title = [], description = [], place, ...options}: NewJobOptions,
  graph: ContentGraph,
): Given => {
  const {level, team, process, skills, workplace, contract, hours, countries, apply} = options;
  const given = {
    ...byLocale(title, 'title', graph),
    ...byLocale(description, 'description', graph),
    ...{level, team, process, skills, workplace, contract, hours, countries, apply},
    place: place?.join(';'),
  };
  // An option with nothing in it says nothing.
  return Object.fromEntries(Object.entries(given).map(([key, answer]) => [key, answer?.trim() || undefined]));
};

/** The answers as a posting holds them; whether they are right is for the check to say. */
export const toAnswers = (
  options: NewJobOptions,
  given: Given,
  {company}: ContentGraph,
  today: string,
): PostingAnswers => {
  const pick = (key: string): Record<string, string> =>
    Object.fromEntries(
      company.locales.flatMap((locale) => {
        const value = given[`${key}.${locale}`];
        return value === undefined ? [] : [[locale, value]];
      }),
    );
  const {level = '', team = '', process = '', skills = '', workplace = '', place, contract, hours, countries} = given;
  const titles = pick('title');
  return {
    id: options.id ?? toId(titles[company.locales[0] ?? ''] ?? ''),
    titles,
    descriptions: pick('description'),
    level,
    team,
    process,
    requires: splitList(skills),
    workplace,
    places: place === undefined ? undefined : toPlaces(place),
    contract,
    hours,
    countries: countries === undefined ? undefined : splitList(countries),
    apply: given.apply === undefined ? undefined : toApply(given.apply),
    owner: options.owner,
    review: options.review ?? addMonths(today, 3),
  };
};

/** `Paris, FR; Lyon, FR` as places. */
export const toPlaces = (text: string): Partial<Place>[] => splitList(text, ';').map(toPlace);

const toPlace = (text: string): Partial<Place> => {
  const [city = '', country] = splitList(text);
  return country === undefined ? {city} : {city, country};
};

/** Where applications go: an e-mail address, or another. */
export const toApply = (address: string) =>
  /^[^/]+@[^/]+$/.test(address) ? {email: address.replace(/^mailto:/, '')} : {url: address};

/** `Ingénieur / Ingénieure` becomes `ingenieur-ingenieure`. */
export const toId = (title: string): string =>
  title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

const addMonths = (day: string, months: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months, 1);
  return date.toISOString().slice(0, 10);
};

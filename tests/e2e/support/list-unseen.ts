import type {Seen} from './read-seen.ts';

export type Json = string | number | boolean | null | Json[] | {[name: string]: Json};
type Leaf = Exclude<Json, object>;

/** Where a value stands in structured data, without places in lists, and the value. */
export const listLeaves = (data: Json, path = ''): Array<[string, Leaf]> => {
  if (data === null || typeof data !== 'object') return [[path, data]];
  if (Array.isArray(data)) return data.flatMap((item) => listLeaves(item, path));
  return Object.entries(data).flatMap(([name, value]) => listLeaves(value, path === '' ? name : `${path}.${name}`));
};

/** The language of the page, and what its description says in there. */
type Context = {locale: string; description?: {lines: string[]; links: string[]}};
type Check = (value: Leaf, seen: Seen, context: Context) => boolean;

/** True where some words stand in a text and are not a part of other words. */
const holds = (text: string | undefined, words: string): boolean => {
  const escaped = words.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  return text !== undefined && new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, 'u').test(text);
};

const inFact =
  (name: string): Check =>
  (value, {facts}) =>
    holds(facts[name], String(value));

const isFact =
  (name: string): Check =>
  (value, {facts}) =>
    facts[name] === value;

/** Codes, and for each the fact that says the same, with the words it says it in. */
const isCode =
  (codes: Readonly<Record<string, readonly [fact: string, words: string]>>): Check =>
  (value, {facts}) => {
    const [fact, words] = codes[String(value)] ?? [];
    return fact !== undefined && words !== undefined && holds(facts[fact], words);
  };

const isFigure =
  (name: string): Check =>
  (value, {facts}, {locale}) => {
    const figures: readonly string[] = facts[name]?.match(/\d[\d.,]*/g) ?? [];
    return typeof value === 'number' && figures.includes(new Intl.NumberFormat(locale).format(value));
  };

/** A line of prose stands on the page; of a fact, the name and each of its values do. */
const isLine = (line: string, {words, facts}: Seen): boolean => {
  if (holds(words, line)) return true;
  const [, name = '', values = ''] = /^(.*?): (.*)$/.exec(line) ?? [];
  const shown = facts[name] ?? (holds(words, name) ? words : '');
  return name !== '' && values.split(/, | · /).every((part) => holds(shown, part));
};

const PLACE = 'jobLocation.address.';

/**
 * How a reader of the other company's pages, which are German, sees each value of the structured data of a posting and of
 * the way to it. What is not in this table may not be told to search engines.
 */
const SEEN_AS: Readonly<Record<string, Check>> = {
  url: (value, {address}) => value === address,
  title: (value, {heading}) => value === heading,
  description: (_, seen, {description: {lines, links} = {lines: [], links: []}}) =>
    lines.length > 0 && lines.every((line) => isLine(line, seen)) && links.every((link) => seen.links.includes(link)),
  'identifier.name': isFact('Arbeitgeber'),
  'identifier.value': isFact('Kennung'),
  datePosted: (value, {days}) => days.includes(String(value)),
  validThrough: (value, {days, ends}) => days.includes(String(value).slice(0, 10)) && ends.includes(String(value)),
  employmentType: isCode({
    FULL_TIME: ['Arbeitszeit', 'Vollzeit'],
    PART_TIME: ['Arbeitszeit', 'Teilzeit'],
    TEMPORARY: ['Vertrag', 'Befristet'],
    INTERN: ['Vertrag', 'Praktikum'],
    CONTRACTOR: ['Vertrag', 'Freiberuflich'],
    OTHER: ['Vertrag', 'Lehre'],
  }),
  'hiringOrganization.name': isFact('Arbeitgeber'),
  'hiringOrganization.sameAs': (value, {links}) => links.includes(String(value)),
  'hiringOrganization.logo': (value, {pictures}) => pictures.includes(String(value)),
  jobLocationType: isCode({TELECOMMUTE: ['Arbeitsort', 'Von zu Hause']}),
  'applicantLocationRequirements.name': inFact('Länder'),
  [`${PLACE}addressLocality`]: inFact('Orte'),
  [`${PLACE}addressRegion`]: inFact('Orte'),
  [`${PLACE}postalCode`]: inFact('Orte'),
  [`${PLACE}addressCountry`]: isCode({DE: ['Orte', 'Deutschland'], AT: ['Orte', 'Österreich']}),
  'baseSalary.currency': (value, {facts}) => value === 'EUR' && (facts.Bezahlung?.includes('€') ?? false),
  'baseSalary.value.minValue': isFigure('Bezahlung'),
  'baseSalary.value.maxValue': isFigure('Bezahlung'),
  'baseSalary.value.unitText': isCode({
    HOUR: ['Bezahlung', 'in der Stunde'],
    MONTH: ['Bezahlung', 'im Monat'],
    YEAR: ['Bezahlung', 'im Jahr'],
  }),
  directApply: (value, {words, links}) =>
    value === true &&
    words.includes('Der Link beginnt eine E-Mail an') &&
    links.some((link) => link.startsWith('mailto:') && link.includes('subject=')),
  workHours: isFact('Arbeitszeit'),
  skills: inFact('Können'),
  'itemListElement.name': (value, {words}) => holds(words, String(value)),
  'itemListElement.item': (value, {address, links}) => value === address || links.includes(String(value)),
  jobBenefits: (value, {words}) => holds(words, String(value)),
};

/** What schema.org itself asks for, and no page says. */
const isPlumbing = (path: string): boolean => /^@context$|(?:^|\.)@type$|^itemListElement\.position$/.test(path);

/** Values that a posting's page says, by where they stand in its structured data. */
export const listSaid = (data: Json): Array<[string, Leaf]> => listLeaves(data).filter(([path]) => !isPlumbing(path));

/** Values that search engines are told and a reader of the page cannot see, each in one line. */
export const listUnseen = (data: Json, seen: Seen, context: Context): string[] =>
  listSaid(data)
    .filter(([path, value]) => !SEEN_AS[path]?.(value, seen, context))
    .map(([path, value]) => `${path}: ${value}`);

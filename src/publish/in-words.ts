import type {Pay, Place} from '../content/kinds/job.ts';
import type {DateProps, PayProps} from '../plugins/handbook/props.ts';

// Everything is put into words while the site is built: a page needs no formatter, and no time zone can shift a day.

/** A day as it is written in a language. */
export const toDate = <D extends string | undefined>(iso: D, locale: string): D extends string ? DateProps : null => {
  const date = iso === undefined ? null : {iso, text: formatDate(iso, locale)};
  // The condition on the type is the condition in the line above.
  return date as D extends string ? DateProps : null;
};

const formatDate = (iso: string, locale: string): string => {
  const text = new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(iso));
  // French writes the first of a month as an ordinal; the formatter does not.
  return locale.startsWith('fr') ? text.replace(/^1 /, '1er ') : text;
};

/** What a job pays. */
export const toPay = (pay: Pay | undefined, locale: string): PayProps | null => {
  if (pay === undefined) return null;
  if ('disclosure' in pay) return pay.disclosure;
  const format = new Intl.NumberFormat(locale, {style: 'currency', currency: pay.currency, maximumFractionDigits: 0});
  return {range: format.formatRange(pay.min, pay.max), unit: pay.unit};
};

/** Countries by name. */
export const toCountries = (codes: readonly string[] | undefined, locale: string): string[] | null => {
  const names = new Intl.DisplayNames([locale], {type: 'region'});
  return codes?.map((code) => names.of(code) ?? code) ?? null;
};

/** Where work is done, each place in a line: "Lyon, France". */
export const toPlaces = (places: readonly Place[] | undefined, locale: string): string[] | null =>
  places?.map(({city, region, postcode, country}) =>
    [[postcode, city].filter(Boolean).join(' '), region, ...(toCountries([country], locale) ?? [])]
      .filter(Boolean)
      .join(', '),
  ) ?? null;

/** A length of time in hours and minutes: "4 hours, 45 minutes". */
export const toDuration = (minutes: number, locale: string): string => {
  const parts = [
    {unit: 'hour', count: Math.floor(minutes / 60)},
    {unit: 'minute', count: minutes % 60},
  ].filter(({count}) => count > 0);
  const words = parts.map(({unit, count}) =>
    new Intl.NumberFormat(locale, {style: 'unit', unit, unitDisplay: 'long'}).format(count),
  );
  return toList(words, locale, 'unit');
};

/** Several names in a running line: "Databases and Teamwork". */
export const toList = (
  names: readonly string[],
  locale: string,
  type: 'conjunction' | 'unit' = 'conjunction',
): string => new Intl.ListFormat(locale, {type}).format(names);

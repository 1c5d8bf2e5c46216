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

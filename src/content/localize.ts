import type {Entry} from './graph.ts';

type Fields = Record<string, unknown>;
type Item = Fields & {id: string};

/** An entry's front matter in one language: its facts, and of its text what is translated, the rest as written. */
export const localize = <E extends Entry>(entry: E, locale: string): E['data'] => {
  const translation = entry.translations.find((other) => other.locale === locale);
  // A translation holds nothing but text, so that merging replaces text by text of the same schema.
  return translation ? (mergeText(entry.data, translation.data) as E['data']) : entry.data;
};

const mergeText = (original: Fields, translated: Fields): Fields => {
  const merged = {...original};
  for (const [key, value] of Object.entries(translated)) {
    const written = original[key];
    if (isList(written) && isList(value)) {
      merged[key] = written.map((item) => mergeText(item, value.find(({id}) => id === item.id) ?? {}));
    } else if (value !== undefined) merged[key] = value;
  }
  return merged;
};

/** True where the page, in this language, can only be read in its original one. */
export const isUntranslated = (entry: Entry, locale: string, sourceLocale: string): boolean =>
  locale !== sourceLocale && !entry.translations.some((translation) => translation.locale === locale);

/** A word in a language, else in the first language it is given in. */
export const pickWord = (words: Record<string, string> | undefined, locale: string): string | undefined =>
  words && (words[locale] ?? Object.values(words)[0]);

const isList = (value: unknown): value is Item[] =>
  Array.isArray(value) && value.every((item) => item !== null && typeof item === 'object' && 'id' in item);

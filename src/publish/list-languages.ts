import {type ContentGraph, type Entry, getSourceLocale} from '../content/graph.ts';
import {isUntranslated} from '../content/localize.ts';

/** The languages that a page can be read in, the one it was written in first. */
export const listLanguages = ({company}: ContentGraph, entry: Entry): string[] =>
  company.locales.filter((locale) => !isUntranslated(entry, locale, getSourceLocale(company)));

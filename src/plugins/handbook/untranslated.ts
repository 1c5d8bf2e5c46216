import {type ContentGraph, getSourceLocale} from '../../content/graph.ts';
import {isUntranslated} from '../../content/localize.ts';
import {listAddresses} from '../../content/views.ts';

/** Addresses whose page can, in this language, only be read in the original one. */
export const listUntranslated = (graph: ContentGraph, locale: string): string[] =>
  graph.entries.filter((entry) => isUntranslated(entry, locale, getSourceLocale(graph.company))).flatMap(listAddresses);

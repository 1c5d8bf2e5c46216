import {type ContentGraph, withoutDrafts} from '../../content/graph.ts';
import {listUntranslated} from '../handbook/untranslated.ts';
import type {Languages} from './props.ts';

/** What every page knows of the site's languages. */
export const toLanguages = (graph: ContentGraph, locales: readonly string[]): Languages => {
  const published = withoutDrafts(graph);
  const untranslated = locales.flatMap((locale) => {
    const addresses = listUntranslated(published, locale);
    return addresses.length > 0 ? [[locale, addresses] as const] : [];
  });
  return {untranslated: Object.fromEntries(untranslated)};
};

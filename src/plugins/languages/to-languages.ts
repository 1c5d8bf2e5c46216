import type {I18n} from '@docusaurus/types';
import {type ContentGraph, withoutDrafts} from '../../content/graph.ts';
import {listUntranslated} from '../handbook/untranslated.ts';
import type {Languages} from './props.ts';
import {toOffers, type Words} from './to-offers.ts';

/** What every page knows of the site's languages. `words` are each language's own, by id. */
export const toLanguages = (
  graph: ContentGraph,
  i18n: Pick<I18n, 'currentLocale' | 'localeConfigs'>,
  words: Readonly<Record<string, Words>>,
): Languages => {
  const published = withoutDrafts(graph);
  const untranslated = Object.keys(i18n.localeConfigs).flatMap((locale) => {
    const addresses = listUntranslated(published, locale);
    return addresses.length > 0 ? [[locale, addresses] as const] : [];
  });
  return {untranslated: Object.fromEntries(untranslated), offers: toOffers(i18n, words)};
};

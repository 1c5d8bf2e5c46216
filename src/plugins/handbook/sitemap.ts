import type {Options} from '@docusaurus/plugin-sitemap';
import {type ContentGraph, closeExpired} from '../../content/graph.ts';
import {listAddresses} from '../../content/views.ts';
import {hasFullHistory} from '../../history/has-full-history.ts';
import {isEnded} from '../../publish/without-ended.ts';
import {readToday} from './today.ts';
import {listUntranslated} from './untranslated.ts';

type CreateSitemapItems = NonNullable<Options['createSitemapItems']>;

/** The sitemap of one language: what can be read in that language, and no posting that has ended. */
export const toSitemapOptions = (
  siteDir: string,
  graph: ContentGraph,
  locale: string,
  root: string,
): Partial<Options> => ({
  createSitemapItems: createSitemapItems(closeExpired(graph, readToday(graph.company)), locale, root),
  // The day of a file's last change; without the whole history, it would be that of the clone.
  lastmod: hasFullHistory(siteDir) ? 'date' : null,
  // Search engines read neither, and both would be the same everywhere.
  changefreq: null,
  priority: null,
});

/** Leaves out of a sitemap what only stands in for a translation, the search, and postings that have ended. */
export const createSitemapItems = (graph: ContentGraph, locale: string, root: string): CreateSitemapItems => {
  const ended = graph.entries.filter(isEnded).flatMap(listAddresses);
  const left = new Set(['/search', ...listUntranslated(graph, locale), ...ended]);
  return async ({defaultCreateSitemapItems, ...rest}) => {
    const items = await defaultCreateSitemapItems(rest);
    return items.filter(({url}) => !left.has(`/${url.slice(root.length)}`));
  };
};

import type {Options} from '@docusaurus/plugin-sitemap';
import {type ContentGraph, getSourceLocale} from '../../content/graph.ts';
import {isUntranslated} from '../../content/localize.ts';

type CreateSitemapItems = NonNullable<Options['createSitemapItems']>;

/** Addresses whose page can, in this language, only be read in the original one. */
export const listUntranslated = (graph: ContentGraph, locale: string): string[] =>
  graph.entries
    .filter((entry) => isUntranslated(entry, locale, getSourceLocale(graph.company)))
    .map(({address}) => address);

/** The sitemap of one language lists what can be read in that language. */
export const createSitemapItems =
  (graph: ContentGraph, locale: string, root: string): CreateSitemapItems =>
  async ({defaultCreateSitemapItems, ...rest}) => {
    const untranslated = new Set(listUntranslated(graph, locale));
    const items = await defaultCreateSitemapItems(rest);
    return items.filter(({url}) => {
      const address = `/${url.slice(root.length)}`;
      return address !== '/search' && !untranslated.has(address);
    });
  };

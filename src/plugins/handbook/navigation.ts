import {type ContentGraph, findByAddress, getTitle} from '../../content/graph.ts';
import {localize} from '../../content/localize.ts';

type NavigationItem = {to: string; label: string};

/** Links to pages, named by the pages' own short titles in one language. */
export const toNavigation = (graph: ContentGraph, addresses: readonly string[], locale: string): NavigationItem[] =>
  addresses.flatMap((to) => {
    // The blog's list is no page of the graph; its name is the same in every language we know of.
    if (to === '/blog') return [{to, label: 'Blog'}];
    const entry = findByAddress(graph, to);
    if (!entry) return [];
    const data = localize(entry, locale);
    const label = 'sidebar_label' in data && data.sidebar_label ? data.sidebar_label : getTitle(data);
    return [{to, label}];
  });

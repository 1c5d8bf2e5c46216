import {type ContentGraph, type EntryOf, edgesTo} from '../../../content/graph.ts';
import {localize, pickWord} from '../../../content/localize.ts';
import type {HeaderProps} from '../props.ts';
import {toPageLink} from '../to-link.ts';

/** The numbered facts on one topic, each with its sources and the pages that rest on it. */
export const toFactsHeader = (graph: ContentGraph, entry: EntryOf<'facts'>, locale: string): HeaderProps => ({
  kind: 'facts',
  facts: localize(entry, locale).facts.map(({id, text, certainty, sources}) => ({
    id,
    text,
    certainty,
    address: `${entry.address}#${id}`,
    sources: sources.map((source) => {
      const known = graph.company.sources?.[source];
      const name = typeof known?.name === 'string' ? known.name : pickWord(known?.name, locale);
      return {name: name ?? source, url: known?.url ?? null};
    }),
    citedBy: [...new Set(edgesTo(graph, entry, id).map(({from}) => from.entry))].map((page) =>
      toPageLink(page, locale),
    ),
  })),
});

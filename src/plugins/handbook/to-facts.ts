import type {ContentGraph, Entry} from '../../content/graph.ts';
import {localize} from '../../content/localize.ts';
import {listBasis} from '../../content/standing.ts';
import type {FactProps} from './props.ts';

/** The facts that a page or one of its parts rests on, in one language. */
export const toFacts = (graph: ContentGraph, entry: Entry, locale: string, part?: string): FactProps[] =>
  listBasis(graph, entry, part).map(({id, text, certainty, entry: page}) => {
    const translated = page.kind === 'facts' ? localize(page, locale).facts.find((fact) => fact.id === id) : undefined;
    return {id, text: translated?.text ?? text, certainty, address: `${page.address}#${id}`};
  });

import {type ContentGraph, listEntries} from '../../content/graph.ts';
import {hasEnded, isExpired} from '../../content/hiring.ts';
import {listAddresses} from '../../content/views.ts';
import {listUntranslated} from '../handbook/untranslated.ts';

/** Addresses of pages whose text nobody finds by searching: what cannot be read in the language, and jobs that are over. */
export const listUnsearched = (graph: ContentGraph, locale: string, today: string): string[] => [
  ...listUntranslated(graph, locale),
  ...listEntries(graph, 'job')
    .filter(({data}) => hasEnded(data.hiring) || isExpired(data, today))
    .flatMap(listAddresses),
];

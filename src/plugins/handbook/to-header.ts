import type {ContentGraph, Entry} from '../../content/graph.ts';
import {localize} from '../../content/localize.ts';
import {toViewAddress} from '../../content/views.ts';
import {toFactsHeader} from './headers/facts.ts';
import {toHomeHeader} from './headers/home.ts';
import {toJobHeader} from './headers/job.ts';
import {toCriteria} from './headers/level.ts';
import {toListHeader} from './headers/list.ts';
import {toProcess} from './headers/process.ts';
import {toStageHeader} from './headers/stage.ts';
import type {HeaderProps} from './props.ts';

/** What a page shows around its prose; null for a page that is only prose. */
export const toHeader = (graph: ContentGraph, entry: Entry, locale: string): HeaderProps | null => {
  switch (entry.kind) {
    case 'job':
      return toJobHeader(graph, entry, locale);
    case 'stage':
      return toStageHeader(graph, entry, locale);
    case 'level':
      return {kind: 'level', criteria: toCriteria(graph, entry, locale), coverage: toViewAddress(entry, 'coverage')};
    case 'process':
      return {kind: 'process', ...toProcess(graph, entry, locale)};
    case 'glossary':
      return {kind: 'glossary', aliases: localize(entry, locale).aliases ?? []};
    case 'facts':
      return toFactsHeader(graph, entry, locale);
    case 'home':
      return toHomeHeader(graph, entry, locale);
    case 'page':
    case 'guide':
      return toListHeader(graph, entry, locale);
    default:
      return null;
  }
};

import {type ContentGraph, closeExpired, type Entry, withoutDrafts} from '../../../src/content/graph.ts';
import {readToday} from '../../../src/plugins/handbook/today.ts';
import {withoutEnded} from '../../../src/publish/without-ended.ts';

/** The pages that a sitemap lists on the day: no draft, and no posting that has ended. */
export const listPages = (graph: ContentGraph): readonly Entry[] =>
  withoutEnded(withoutDrafts(closeExpired(graph, readToday(graph.company)))).entries;

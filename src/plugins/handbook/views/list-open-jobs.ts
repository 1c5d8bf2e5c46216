import {type ContentGraph, type EntryOf, edgesTo} from '../../../content/graph.ts';
import type {LinkProps} from '../props.ts';
import {toPageLink} from '../to-link.ts';

/** Open jobs that hire through a process. */
export const listOpenJobs = (graph: ContentGraph, process: EntryOf<'process'>, locale: string): LinkProps[] =>
  edgesTo(graph, process).flatMap(({relation, from: {entry}}) =>
    relation === 'hires-through' && entry.kind === 'job' && entry.data.hiring === 'open'
      ? [toPageLink(entry, locale)]
      : [],
  );

import {type ContentGraph, type Entry, type EntryOf, edgesFrom, edgesTo} from './graph.ts';
import {bySidebar} from './sidebar-order.ts';

/** The stages of a process, in the order in which a candidate meets them. */
export const listStages = (graph: ContentGraph, process: Entry): EntryOf<'stage'>[] =>
  edgesTo(graph, process)
    .map(({from}) => from.entry)
    .filter((entry) => entry.kind === 'stage')
    .sort(bySidebar);

/** The process that a stage belongs to. */
export const findProcess = (graph: ContentGraph, stage: EntryOf<'stage'>): EntryOf<'process'> | undefined => {
  const process = edgesFrom(graph, stage).find(({relation}) => relation === 'stage-of')?.to.entry;
  return process?.kind === 'process' ? process : undefined;
};

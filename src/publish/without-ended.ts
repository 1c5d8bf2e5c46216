import type {ContentGraph, Entry} from '../content/graph.ts';
import {hasEnded} from '../content/hiring.ts';

/** True for a posting that was filled or closed. */
export const isEnded = (entry: Entry): boolean => entry.kind === 'job' && hasEnded(entry.data.hiring);

/** The graph as lists and data show it: a posting that has ended answers at its address, and nothing else knows it. */
export const withoutEnded = (graph: ContentGraph): ContentGraph => ({
  ...graph,
  entries: graph.entries.filter((entry) => !isEnded(entry)),
  edges: graph.edges.filter(({from, to}) => !isEnded(from.entry) && !isEnded(to.entry)),
});

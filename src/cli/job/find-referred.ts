import {type ContentGraph, type EntryOf, listEntries} from '../../content/graph.ts';

/** The entry that a reference names: by its id, or by the last part of it where only one has that. */
export const findReferred = <K extends 'level' | 'team' | 'process' | 'skill'>(
  graph: ContentGraph,
  kind: K,
  id: string,
): EntryOf<K> | undefined => {
  const entries = listEntries(graph, kind);
  const [found, other] = entries.filter((entry) => entry.id.endsWith(`/${id}`));
  return entries.find((entry) => entry.id === id) ?? (other ? undefined : found);
};

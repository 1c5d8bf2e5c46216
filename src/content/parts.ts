import {type Collection, collections} from './collections.ts';
import {type Entry, getTitle, type Node} from './graph.ts';

/** The row of the table that an entry belongs to. */
export const getCollection = (entry: Entry): Collection =>
  collections.find(({kind}) => kind === entry.kind) as Collection;

/** Ids of an entry's parts, in order. */
export const listParts = (entry: Entry): string[] => {
  const {parts} = getCollection(entry);
  if (!parts) return [];
  const list = (entry.data as Record<string, unknown>)[parts.field] as ReadonlyArray<{id: string}>;
  return list.map(({id}) => id);
};

/** A node's title: its page's, or the name of its part. */
export const getNodeTitle = ({entry, part}: Node): string => {
  if (part === undefined) return getTitle(entry.data);
  if (entry.kind === 'level') return entry.data.criteria.find(({id}) => id === part)?.name ?? part;
  return part;
};

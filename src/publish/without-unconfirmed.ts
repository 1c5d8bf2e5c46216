import type {ContentGraph, Entry, Node} from '../content/graph.ts';
import {findStanding} from '../content/standing.ts';

/** What makes a page a page. Whatever else it states can be unconfirmed. */
const ALWAYS = [
  'title',
  'term',
  'description',
  'criteria',
  'facts',
  'doors',
  'status',
  'owner',
  'review',
  'unconfirmed',
];

const listUnconfirmed = (entry: Entry): string[] =>
  (findStanding(entry)?.unconfirmed ?? []).filter((field) => !ALWAYS.includes(field));

/**
 * The graph without the facts that the company has not confirmed: machines read no reservations. What reads it must
 * take every fact for one that may be missing, and say so where `unconfirmed` names it.
 */
export const withoutUnconfirmed = (graph: ContentGraph): ContentGraph => {
  const stripped = new Map(graph.entries.map((entry) => [entry, strip(entry)]));
  const settle = (node: Node): Node => ({...node, entry: stripped.get(node.entry) ?? node.entry});
  return {
    ...graph,
    entries: [...stripped.values()],
    edges: graph.edges
      .filter(({from, field}) => !listUnconfirmed(from.entry).includes(String(field[0])))
      .map((edge) => ({...edge, from: settle(edge.from), to: settle(edge.to)})),
  };
};

const strip = (entry: Entry): Entry => {
  const unconfirmed = listUnconfirmed(entry);
  if (unconfirmed.length === 0) return entry;
  const omit = (data: object) =>
    Object.fromEntries(Object.entries(data).filter(([field]) => !unconfirmed.includes(field)));
  // The kind stays the same, and fewer of its fields are there.
  return {
    ...entry,
    data: omit(entry.data),
    translations: entry.translations.map((text) => ({...text, data: omit(text.data)})),
  } as Entry;
};

import {type ContentGraph, type Entry, edgesFrom} from './graph.ts';
import type {Fact} from './kinds/fact.ts';

/** Whose word a page is, and how sure. */
export type Standing = {
  status: 'adopted' | 'proposed';
  owner: string;
  review: string;
  /** Parts of an adopted page that are only proposed: fields and heading ids. */
  proposed: readonly string[];
  /** Fields the company has not published. */
  unconfirmed: readonly string[];
};

/** The standing of a page; pages about the handbook itself have none. */
export const findStanding = (entry: Entry): Standing | undefined => {
  if (entry.kind === 'guide') return undefined;
  const {status, owner, review, proposed = [], unconfirmed = []} = entry.data;
  return {status, owner, review, proposed, unconfirmed};
};

/** True where a field or heading is not the company's word yet: it alone, or its whole page. */
export const isProposed = (entry: Entry, part: string): boolean => {
  const standing = findStanding(entry);
  return standing?.status === 'proposed' || (standing?.proposed.includes(part) ?? false);
};

/** True from the day after the page should have been read again. Dates are ISO, so they compare as text. */
export const isOverdue = ({review}: Pick<Standing, 'review'>, today: string): boolean => review < today;

/** The facts that a page or one of its parts rests on, in the order cited, each once. */
export const listBasis = (graph: ContentGraph, entry: Entry, part?: string): Array<Fact & {entry: Entry}> => {
  const facts = new Map<string, Fact & {entry: Entry}>();
  for (const {relation, from, to} of edgesFrom(graph, entry, part)) {
    if (relation !== 'rests-on' || (part === undefined && from.part !== undefined)) continue;
    const fact = to.entry.kind === 'facts' ? to.entry.data.facts.find(({id}) => id === to.part) : undefined;
    if (fact) facts.set(fact.id, {...fact, entry: to.entry});
  }
  return [...facts.values()];
};

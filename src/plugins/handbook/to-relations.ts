import {type ContentGraph, type Edge, type Entry, edgesFrom, edgesTo} from '../../content/graph.ts';
import {type Relation, relations} from '../../content/relations.ts';
import type {RelationProps} from './props.ts';
import {toNodeLinks} from './to-link.ts';

/** Relations that a kind's header shows already, `<` for those that end at the page. */
const IN_HEADER: Partial<Record<Entry['kind'], readonly string[]>> = {
  job: ['at-level', 'in-team', 'hires-through', 'requires', 'offers'],
  stage: ['stage-of', 'assesses-skill', 'assesses-value', 'assesses-criterion'],
  process: ['<stage-of'],
  level: ['<assesses-criterion', 'criterion-expresses'],
  facts: ['<rests-on'],
};

/** What belongs together with a page, from both ends, in the order of the table of relations. */
export const toRelations = (graph: ContentGraph, entry: Entry, locale: string): RelationProps[] =>
  (relations as readonly Relation[]).flatMap((relation) => [
    ...toGroup(edgesFrom(graph, entry), relation, false, entry, locale),
    ...toGroup(edgesTo(graph, entry), relation, true, entry, locale),
  ]);

const toGroup = (
  edges: readonly Edge[],
  relation: Relation,
  inverse: boolean,
  entry: Entry,
  locale: string,
): RelationProps[] => {
  // What a page rests on stands in its banner.
  const shown = [...(IN_HEADER[entry.kind] ?? []), 'rests-on'];
  if (shown.includes(inverse ? `<${relation.id}` : relation.id)) return [];
  const nodes = edges.filter((edge) => edge.relation === relation.id).map((edge) => (inverse ? edge.from : edge.to));
  if (nodes.length === 0) return [];
  const label = inverse ? relation.inverse : relation.name;
  return [{relation: relation.id as RelationProps['relation'], inverse, label, items: toNodeLinks(nodes, locale)}];
};

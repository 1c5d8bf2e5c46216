import {type ContentGraph, type Edge, type EntryOf, edgesFrom, edgesTo, type Node} from './graph.ts';
import type {Rubric} from './kinds/stage.ts';
import {localize} from './localize.ts';
import type {RelationId} from './relations.ts';
import {bySidebar} from './sidebar-order.ts';

/** The relations by which a stage assesses something, in the order in which readers see them. */
export const ASSESSING = ['assesses-skill', 'assesses-value', 'assesses-criterion'] as const satisfies RelationId[];

/** Something that a stage assesses, and what the stage's rubric says of it. */
export type Assessed = {target: Node; relation: (typeof ASSESSING)[number]; rubric?: Rubric | undefined};

/** The name by which a rubric refers to a thing: the last part of its id. */
export const toRubricId = ({entry, part}: Node): string => part ?? entry.id.split('/').at(-1) ?? entry.id;

/** What a stage assesses in one language: skills, then values, then criteria, each in the order written. */
export const listAssessed = (graph: ContentGraph, stage: EntryOf<'stage'>, locale: string): Assessed[] => {
  const {rubric = []} = localize(stage, locale);
  return listAssessing(graph, stage).map(({to, relation}) => ({
    target: to,
    relation: relation as Assessed['relation'],
    rubric: rubric.find(({id}) => id === toRubricId(to)),
  }));
};

/** The edges that lead from a stage to what it assesses. */
export const listAssessing = (graph: ContentGraph, stage: EntryOf<'stage'>): Edge[] => {
  const edges = edgesFrom(graph, stage);
  return ASSESSING.flatMap((relation) => edges.filter((edge) => edge.relation === relation));
};

/** The stages that assess something: one process after another, each in the order in which a candidate meets them. */
export const listAssessedIn = (graph: ContentGraph, {entry, part}: Node): EntryOf<'stage'>[] => {
  const stages = edgesTo(graph, entry, part)
    .filter(({relation}) => (ASSESSING as readonly RelationId[]).includes(relation))
    .map(({from}) => from.entry)
    .filter((stage) => stage.kind === 'stage');
  return [...Map.groupBy(stages, ({id}) => id.split('/')[0]).values()].flatMap((some) => some.toSorted(bySidebar));
};

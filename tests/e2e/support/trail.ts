import {
  type ContentGraph,
  type Edge,
  type Entry,
  edgesFrom,
  edgesTo,
  getTitle,
  listEntries,
} from '../../../src/content/graph.ts';
import {loadHandbook} from '../../../src/content/load-handbook.ts';
import {getNodeTitle} from '../../../src/content/parts.ts';
import type {RelationId} from '../../../src/content/relations.ts';

/** A page as a reader meets it. */
export type Stop = {title: string; address: string; path: string};

/** A way through the handbook on which each page leads to the next: what a candidate would follow. */
export type Trail = {
  job: Stop;
  skill: Stop;
  stage: Stop;
  level: Stop;
  criterion: {id: string; name: string};
  process: Stop;
  proposed: Stop & {fact: {id: string; address: string}};
};

const toStop = ({data, address, path}: Entry): Stop => ({title: getTitle(data), address, path});

const find = (edges: readonly Edge[], relation: RelationId): Edge => {
  const edge = edges.find((other) => other.relation === relation);
  if (!edge) throw new Error(`The handbook has no "${relation}" to follow.`);
  return edge;
};

/** Finds the trail in the handbook as it is, so that a changed title breaks no test. */
export const findTrail = (graph: ContentGraph = loadHandbook(process.cwd()).graph): Trail => {
  const job = listEntries(graph, 'job').find(({data}) => data.hiring === 'open') as Entry | undefined;
  if (!job) throw new Error('The handbook has no open job.');
  const skill = find(edgesFrom(graph, job), 'requires').to.entry;
  const process = find(edgesFrom(graph, job), 'hires-through').to.entry;
  const stage = find(edgesTo(graph, skill), 'assesses-skill').from.entry;
  const criterion = find(edgesFrom(graph, stage), 'assesses-criterion').to;
  const proposed = listEntries(graph, 'level')[0] as Entry;
  const fact = find(
    edgesFrom(graph, proposed).filter(({from}) => from.part === undefined),
    'rests-on',
  ).to;
  return {
    job: toStop(job),
    skill: toStop(skill),
    stage: toStop(stage),
    level: toStop(criterion.entry),
    criterion: {id: String(criterion.part), name: getNodeTitle(criterion)},
    process: toStop(process),
    proposed: {...toStop(proposed), fact: {id: String(fact.part), address: fact.entry.address}},
  };
};

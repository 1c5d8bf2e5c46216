import {listAssessedIn} from './assessed.ts';
import {
  type ContentGraph,
  type Edge,
  type Entry,
  type EntryOf,
  edgesFrom,
  edgesTo,
  isDraft,
  listEntries,
  type Node,
} from './graph.ts';
import type {RelationId} from './relations.ts';
import {bySidebar} from './sidebar-order.ts';
import {findProcess, listStages} from './stages.ts';

/**
 * In how many stages of one process the same thing may come up. A second look corrects what a first one missed; a third
 * asks for the candidate's time again, and tells the company little that is new.
 */
export const MOST_STAGES = 2;

/** Whether something is assessed nowhere, somewhere, or in more than `MOST_STAGES` stages of one process. */
export type Verdict = 'unassessed' | 'assessed' | 'repeated';

export const COVERED = ['criteria', 'skills', 'values'] as const;

/** The kinds of things that are looked for at a level. */
export type CoveredId = (typeof COVERED)[number];

/** How many things have each verdict. */
export type CoverageCounts = Record<Verdict, number>;

/** Something that is looked for at a level, and the stages in which it is. */
export type CoverageRow = {target: Node; stages: EntryOf<'stage'>[]; verdict: Verdict};

/** A process that leads to a level, and its stages in order. */
type CoveringProcess = {process: EntryOf<'process'>; stages: EntryOf<'stage'>[]};

export type Coverage = {
  processes: CoveringProcess[];
  groups: Record<CoveredId, {rows: CoverageRow[]; counts: CoverageCounts}>;
  /** Of all groups together. */
  counts: CoverageCounts;
};

/** A level with its coverage. */
export type Covered = {level: EntryOf<'level'>; coverage: Coverage};

/** What is looked for at a level, and in which stages. */
export const listCoverage = (graph: ContentGraph, level: EntryOf<'level'>): Coverage => {
  const processes = listProcesses(graph, level).map((process) => ({process, stages: listStages(graph, process)}));
  const toGroup = (targets: readonly Node[]) => {
    const rows = targets.map((target) => toRow(graph, target, processes));
    return {rows, counts: countVerdicts(rows)};
  };
  const groups = {
    criteria: toGroup(toCriteria(level)),
    skills: toGroup(listSkills(graph, level, processes)),
    values: toGroup(toNodes(listEntries(graph, 'value'))),
  };
  return {processes, groups, counts: countVerdicts(COVERED.flatMap((id) => groups[id].rows))};
};

/** The levels that a stage belongs to: those of which it assesses criteria, else those that its process leads to. */
export const listLevels = (graph: ContentGraph, stage: EntryOf<'stage'>): EntryOf<'level'>[] => {
  const levels = listEntries(graph, 'level');
  const assessed = levels.filter((level) => listAssessedIn(graph, {entry: level}).includes(stage));
  if (assessed.length > 0) return assessed;
  const process = findProcess(graph, stage);
  return process ? levels.filter((level) => listProcesses(graph, level).includes(process)) : [];
};

/**
 * The processes that lead to a level: those that hire for its department, those that a job at the level hires through,
 * a job that has ended included, and those that say they assess a criterion of it.
 */
const listProcesses = (graph: ContentGraph, level: EntryOf<'level'>): EntryOf<'process'>[] => {
  const departments = listTargets(edgesFrom(graph, level), 'defined-for');
  const jobs = listJobs(graph, level);
  const processes = new Set<Entry | undefined>([
    ...departments.flatMap((department) => listSources(edgesTo(graph, department), 'hires-for')),
    ...jobs.flatMap((job) => listTargets(edgesFrom(graph, job), 'hires-through')),
    ...listAssessedIn(graph, {entry: level}).map((stage) => findProcess(graph, stage)),
  ]);
  return [...processes].filter((entry) => entry?.kind === 'process');
};

const listTargets = (edges: readonly Edge[], id: RelationId): Entry[] =>
  edges.filter(({relation}) => relation === id).map(({to}) => to.entry);

const listSources = (edges: readonly Edge[], id: RelationId): Entry[] =>
  edges.filter(({relation}) => relation === id).map(({from}) => from.entry);

/** The jobs at a level that somebody outside can have read. */
const listJobs = (graph: ContentGraph, level: EntryOf<'level'>): Entry[] =>
  listSources(edgesTo(graph, level), 'at-level').filter((job) => !isDraft(job));

const toCriteria = (level: EntryOf<'level'>): Node[] => level.data.criteria.map(({id}) => ({entry: level, part: id}));

/** The skills that jobs at a level ask for, and those that are assessed on the way to it. */
const listSkills = (graph: ContentGraph, level: EntryOf<'level'>, processes: readonly CoveringProcess[]): Node[] => {
  const asked = listJobs(graph, level).flatMap((job) => edgesFrom(graph, job));
  const assessed = processes.flatMap(({stages}) => stages.flatMap((stage) => edgesFrom(graph, stage)));
  const skills = new Set([...asked, ...assessed].map(({to}) => to.entry));
  return toNodes(listEntries(graph, 'skill').filter((skill) => skills.has(skill)));
};

const toNodes = (entries: readonly Entry[]): Node[] => entries.toSorted(bySidebar).map((entry) => ({entry}));

const toRow = (graph: ContentGraph, target: Node, processes: readonly CoveringProcess[]): CoverageRow => {
  const assessing = listAssessedIn(graph, target);
  const looks = processes.map(({stages}) => stages.filter((stage) => assessing.includes(stage)));
  return {target, stages: looks.flat(), verdict: toVerdict(looks.map(({length}) => length))};
};

/** Nobody goes through two processes: what comes up once in each of three is not repeated. */
const toVerdict = (looks: readonly number[]): Verdict => {
  const most = Math.max(0, ...looks);
  if (most > MOST_STAGES) return 'repeated';
  return most > 0 ? 'assessed' : 'unassessed';
};

const countVerdicts = (rows: readonly CoverageRow[]): CoverageCounts => {
  const counts = {unassessed: 0, assessed: 0, repeated: 0};
  for (const {verdict} of rows) counts[verdict] += 1;
  return counts;
};

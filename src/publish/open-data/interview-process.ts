import * as z from 'zod';
import {type ContentGraph, type Entry, type EntryOf, edgesTo, listEntries} from '../../content/graph.ts';
import type {Site} from '../page-url.ts';
import {defineFile} from './define-file.ts';
import {
  byId,
  getStandingData,
  id,
  ids,
  listTargets,
  pageShape,
  standingShape,
  toKnownWords,
  toPageData,
  words,
} from './fields.ts';

/** Every fact may be missing: `unconfirmed` names those that the company has not confirmed. */
const StageData = z.strictObject({
  id: id(),
  ...pageShape,
  purpose: words().optional(),
  who: ids().optional().describe('The roles that meet or read the candidate, by their ids under roles.'),
  format: words().optional(),
  minutes: z.int().positive().optional().describe('Asked of the candidate in the stage itself.'),
  ai: words().optional().describe('Whether the candidate may use AI here.'),
  decision: words().optional().describe('Who decides, and on what.'),
  assesses: z.strictObject({
    skills: ids().describe('By their ids in skills.json.'),
    values: ids().describe('By their ids in values.json.'),
    criteria: ids().describe('By their ids in levels.json.'),
  }),
  ...standingShape,
});

const ProcessData = z.strictObject({
  id: id(),
  ...pageShape,
  department: id().optional(),
  stages: z.array(StageData).describe('In the order in which a candidate meets them.'),
  ...standingShape,
});

const toStageData = (graph: ContentGraph, site: Site, stage: EntryOf<'stage'>): z.infer<typeof StageData> => ({
  id: stage.id,
  ...toPageData(graph, site, stage),
  purpose: toKnownWords(graph, stage, ({purpose}) => purpose),
  who: stage.data.who,
  format: toKnownWords(graph, stage, ({format}) => format),
  minutes: stage.data.minutes,
  ai: toKnownWords(graph, stage, ({ai}) => ai),
  decision: toKnownWords(graph, stage, ({decision}) => decision),
  assesses: {
    skills: listTargets(graph, stage, 'assesses-skill'),
    values: listTargets(graph, stage, 'assesses-value'),
    criteria: listTargets(graph, stage, 'assesses-criterion'),
  },
  ...getStandingData(stage),
});

const listStages = (graph: ContentGraph, process: Entry): EntryOf<'stage'>[] =>
  edgesTo(graph, process)
    .map(({from}) => from.entry)
    .filter((entry) => entry.kind === 'stage')
    .sort((a, b) => a.data.sidebar_position - b.data.sidebar_position || byId(a, b));

/** Interview processes, stage by stage. */
export const interviewProcess = defineFile({
  name: 'interview-process',
  version: 1,
  description: 'Interview processes, and the stages that a candidate goes through.',
  shape: {
    roles: z.record(id(), words()).describe('What the roles are called.'),
    processes: z.array(ProcessData),
  },
  project: (graph, site) => ({
    roles: Object.fromEntries(Object.entries(graph.company.roles).sort(([a], [b]) => (a < b ? -1 : 1))),
    processes: listEntries(graph, 'process')
      .map((process) => ({
        id: process.id,
        ...toPageData(graph, site, process),
        department: listTargets(graph, process, 'hires-for')[0],
        stages: listStages(graph, process).map((stage) => toStageData(graph, site, stage)),
        ...getStandingData(process),
      }))
      .sort(byId),
  }),
});

import * as z from 'zod';
import {type ContentGraph, type EntryOf, listEntries} from '../../content/graph.ts';
import {listStages} from '../../content/stages.ts';
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
  wordLists,
  words,
} from './fields.ts';

const RubricData = z.strictObject({
  id: id().describe('What is judged: the last part of its id under assesses.'),
  looks_at: words().describe('What is looked at.'),
  ask: words().optional().describe('The shape of the question that brings it up.'),
  weak: words(),
  good: words(),
  outstanding: words(),
});

const AgendaData = z.strictObject({
  id: id(),
  does: words(),
  minutes: z.int().positive().optional(),
});

/** Every fact may be missing: `unconfirmed` names those that the company has not confirmed. */
const StageData = z.strictObject({
  id: id(),
  ...pageShape,
  purpose: words().optional(),
  who: ids().optional().describe('The roles that meet or read the candidate, by their ids under roles.'),
  format: words().optional(),
  minutes: z.int().positive().optional().describe('Asked of the candidate in the stage itself.'),
  scheduled: z.boolean().optional().describe('Whether it is held at a time that the candidate agrees to.'),
  ai: words().optional().describe('Whether the candidate may use AI here.'),
  company_ai: words().optional().describe('Whether the company uses AI here, and for what.'),
  decides: ids().optional().describe('The roles that decide, by their ids under roles.'),
  decision: words().optional().describe('What is decided, and on what.'),
  reply: z.int().positive().optional().describe('Days, at most, until the candidate hears.'),
  prepare: wordLists().optional().describe('How a candidate prepares.'),
  helps: wordLists().optional().describe('What helps, beyond what is assessed.'),
  inside: wordLists().optional().describe('What happens inside the company meanwhile.'),
  agenda: z.array(AgendaData).optional().describe('What the interviewer does, in order.'),
  assesses: z.strictObject({
    skills: ids().describe('By their ids in skills.json.'),
    values: ids().describe('By their ids in values.json.'),
    criteria: ids().describe('By their ids in levels.json.'),
  }),
  rubric: z.array(RubricData).optional().describe('How each thing assessed is judged.'),
  ...standingShape,
});

const ProcessData = z.strictObject({
  id: id(),
  ...pageShape,
  department: id().optional(),
  batches: words().optional().describe('When applications are handled.'),
  ignores: wordLists().optional().describe('What counts at no stage.'),
  accommodation: words().optional().describe('How a candidate asks for a stage to be adapted.'),
  questions: wordLists().optional().describe('Questions worth asking the company.'),
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
  scheduled: stage.data.scheduled,
  ai: toKnownWords(graph, stage, ({ai}) => ai),
  company_ai: toKnownWords(graph, stage, ({company_ai}) => company_ai),
  decides: stage.data.decides,
  decision: toKnownWords(graph, stage, ({decision}) => decision),
  reply: stage.data.reply,
  prepare: toKnownWords(graph, stage, ({prepare}) => prepare),
  helps: toKnownWords(graph, stage, ({helps}) => helps),
  inside: toKnownWords(graph, stage, ({inside}) => inside),
  agenda: stage.data.agenda?.map(({id: own, minutes}) => ({
    id: own,
    does: toItemWords(
      graph,
      stage,
      ({agenda}) => agenda,
      own,
      ({does}) => does,
    ),
    minutes,
  })),
  assesses: {
    skills: listTargets(graph, stage, 'assesses-skill'),
    values: listTargets(graph, stage, 'assesses-value'),
    criteria: listTargets(graph, stage, 'assesses-criterion'),
  },
  rubric: stage.data.rubric?.map(({id: own, ask}) => {
    const say = (field: 'looks_at' | 'ask' | 'weak' | 'good' | 'outstanding') =>
      toItemWords(
        graph,
        stage,
        ({rubric}) => rubric,
        own,
        (item) => item[field],
      );
    return {
      id: own,
      looks_at: say('looks_at'),
      ask: ask === undefined ? undefined : say('ask'),
      weak: say('weak'),
      good: say('good'),
      outstanding: say('outstanding'),
    };
  }),
  ...getStandingData(stage),
});

/** One text of one item of a stage's list, in every language. */
const toItemWords = <Item extends {id: string}>(
  graph: ContentGraph,
  stage: EntryOf<'stage'>,
  list: (data: EntryOf<'stage'>['data']) => Item[] | undefined,
  own: string,
  pick: (item: Item) => string | undefined,
): Record<string, string> =>
  toKnownWords(graph, stage, (data) => {
    const item = list(data)?.find((other) => other.id === own);
    return item && pick(item);
  }) ?? {};

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
        batches: toKnownWords(graph, process, ({batches}) => batches),
        ignores: toKnownWords(graph, process, ({ignores}) => ignores),
        accommodation: toKnownWords(graph, process, ({accommodation}) => accommodation),
        questions: toKnownWords(graph, process, ({questions}) => questions),
        stages: listStages(graph, process).map((stage) => toStageData(graph, site, stage)),
        ...getStandingData(process),
      }))
      .sort(byId),
  }),
});

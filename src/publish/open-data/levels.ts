import * as z from 'zod';
import {type ContentGraph, type EntryOf, listEntries} from '../../content/graph.ts';
import type {Criterion} from '../../content/kinds/level.ts';
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

const CriterionData = z.strictObject({
  id: id().describe('The level’s id, "#" and its own; the second half is also the anchor on the page.'),
  name: words(),
  summary: words(),
  looks_like: wordLists().describe('What it looks like when somebody meets it.'),
  not: wordLists().optional().describe('What is sometimes taken for it and is not.'),
  expresses: ids().describe('Values that show in it, by their ids in values.json.'),
  basis: ids().describe('The numbered facts it rests on.'),
});

const LevelData = z.strictObject({
  id: id(),
  ...pageShape,
  department: id().optional(),
  criteria: z.array(CriterionData).describe('Most important first.'),
  ...standingShape,
});

const toCriterionData = (graph: ContentGraph, level: EntryOf<'level'>, own: string): z.infer<typeof CriterionData> => {
  const pick =
    <T>(field: (criterion: Criterion) => T) =>
    ({criteria}: EntryOf<'level'>['data']): T | undefined => {
      const criterion = criteria.find((other) => other.id === own);
      return criterion && field(criterion);
    };
  return {
    id: `${level.id}#${own}`,
    name:
      toKnownWords(
        graph,
        level,
        pick(({name}) => name),
      ) ?? {},
    summary:
      toKnownWords(
        graph,
        level,
        pick(({summary}) => summary),
      ) ?? {},
    looks_like:
      toKnownWords(
        graph,
        level,
        pick(({looks_like}) => looks_like),
      ) ?? {},
    not: toKnownWords(
      graph,
      level,
      pick(({not}) => not),
    ),
    expresses: listTargets(graph, level, 'criterion-expresses', own),
    basis: listTargets(graph, level, 'rests-on', own),
  };
};

/** Levels of seniority, criterion by criterion. */
export const levels = defineFile({
  name: 'levels',
  version: 1,
  description: 'Levels of seniority, and the criteria that each is recognised by.',
  shape: {levels: z.array(LevelData)},
  project: (graph, site) => ({
    levels: listEntries(graph, 'level')
      .map((level) => ({
        id: level.id,
        ...toPageData(graph, site, level),
        department: listTargets(graph, level, 'defined-for')[0],
        criteria: level.data.criteria.map((criterion) => toCriterionData(graph, level, criterion.id)),
        ...getStandingData(level),
      }))
      .sort(byId),
  }),
});

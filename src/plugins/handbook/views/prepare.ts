import {type Assessed, listAssessed} from '../../../content/assessed.ts';
import {type ContentGraph, type Entry, type EntryOf, edgesFrom} from '../../../content/graph.ts';
import {localize} from '../../../content/localize.ts';
import {listStages} from '../../../content/stages.ts';
import {findStanding} from '../../../content/standing.ts';
import {toJobFacts} from '../headers/job.ts';
import {toAssessed, toStageFacts, toStageLink} from '../headers/stage.ts';
import type {AssessedProps} from '../props.ts';
import {listTerms} from './list-terms.ts';
import type {PrepareProps, PrepareStageProps, QuestionsProps} from './props.ts';
import {toPreparedTexts} from './to-prepared-texts.ts';

/** The stages that a job's candidate goes through, and all that helps them to prepare, on one page. */
export const toPrepare = (graph: ContentGraph, job: EntryOf<'job'>, locale: string): PrepareProps => {
  const {id, hiring, expires, ends, paused, closed, level, team, process, time, list} = toJobFacts(graph, job, locale);
  const edges = edgesFrom(graph, job);
  const asked = edges.filter(({relation}) => relation === 'requires').map(({to}) => to.entry);
  const through = edges.find(({relation}) => relation === 'hires-through')?.to.entry;
  const {accommodation, ignores = []} = through?.kind === 'process' ? localize(through, locale) : {};
  const page = {
    ...{id, hiring, expires, ends, paused, closed, level, team, process, time, list},
    stages: through ? listStages(graph, through).map((stage) => toPrepareStage(graph, stage, asked, locale)) : [],
    accommodation: accommodation ?? null,
    ignores,
    questions: toQuestions([job, through], locale),
    proposedFields: through ? listProposed(through, ['accommodation', 'ignores']) : [],
  };
  return {...page, terms: listTerms(graph, toPreparedTexts(localize(job, locale).title, page), locale)};
};

const toPrepareStage = (
  graph: ContentGraph,
  stage: EntryOf<'stage'>,
  asked: readonly Entry[],
  locale: string,
): PrepareStageProps => {
  const {purpose, who, format, minutes, ai, companyAi, reply} = toStageFacts(graph, stage, locale);
  const {prepare = [], helps = [], scheduled = false} = localize(stage, locale);
  const {purpose: _, who: __, minutes: ___, ...link} = toStageLink(graph, stage, locale);
  return {
    ...{purpose, who, format, minutes, ai, companyAi, reply},
    ...{prepare, helps, scheduled, link, id: stage.id},
    anchor: `stage-${stage.id.split('/').at(-1)}`,
    assesses: listAssessed(graph, stage, locale).map((assessed) => toAsked(assessed, asked, locale)),
    proposedFields: listProposed(stage, []),
  };
};

const toAsked = (assessed: Assessed, asked: readonly Entry[], locale: string): AssessedProps => ({
  ...toAssessed(assessed, locale),
  ...(asked.includes(assessed.target.entry) ? {asked: true as const} : {}),
});

/** The fields that are only proposed: on a page that is proposed as a whole, all of those named. */
const listProposed = (entry: Entry, fields: readonly string[]): string[] => {
  const standing = findStanding(entry);
  return standing?.status === 'proposed' ? [...fields] : [...(standing?.proposed ?? [])];
};

/** Each question once, where it is asked first. */
const toQuestions = (entries: ReadonlyArray<Entry | undefined>, locale: string): QuestionsProps[] => {
  const asked = new Set<string>();
  return entries.flatMap((entry) => {
    if (entry?.kind !== 'job' && entry?.kind !== 'process') return [];
    const {questions = []} = localize<typeof entry>(entry, locale);
    const lines = questions.filter((line) => !asked.has(line));
    for (const line of lines) asked.add(line);
    const proposed = listProposed(entry, ['questions']).includes('questions');
    return lines.length > 0 ? [{about: entry.kind, lines, proposed}] : [];
  });
};

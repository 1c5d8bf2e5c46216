import {type Assessed, listAssessed, toRubricId} from '../../../content/assessed.ts';
import type {ContentGraph, EntryOf} from '../../../content/graph.ts';
import {localize} from '../../../content/localize.ts';
import {findProcess} from '../../../content/stages.ts';
import {toAssessed, toStageFacts} from '../headers/stage.ts';
import {toPageLink} from '../to-link.ts';
import {listOpenJobs} from './list-open-jobs.ts';
import type {InterviewersProps, JudgedProps} from './props.ts';

/** A stage for those who hold it: the facts that its candidate reads, with the agenda and the rubric. */
export const toInterviewers = (graph: ContentGraph, stage: EntryOf<'stage'>, locale: string): InterviewersProps => {
  const {agenda = [], inside = []} = localize(stage, locale);
  const process = findProcess(graph, stage);
  return {
    ...toStageFacts(graph, stage, locale),
    agenda: agenda.map(({id, does, minutes}) => ({id, does, minutes: minutes ?? null})),
    assesses: listAssessed(graph, stage, locale).map((assessed) => toJudged(assessed, locale)),
    inside,
    process: process ? toPageLink(process, locale) : null,
    jobs: process ? listOpenJobs(graph, process, locale) : [],
  };
};

const toJudged = (assessed: Assessed, locale: string): JudgedProps => {
  const {target, relation, rubric} = assessed;
  return {
    // A skill and a value may share a name; a criterion has its level's name before it.
    id: `${relation}-${toRubricId(target)}`,
    ...toAssessed(assessed, locale),
    ask: rubric?.ask ?? null,
    rubric: rubric ? {weak: rubric.weak, good: rubric.good, outstanding: rubric.outstanding} : null,
  };
};

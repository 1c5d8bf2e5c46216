import type {ContentGraph, EntryOf} from '../../../content/graph.ts';
import {localize} from '../../../content/localize.ts';
import {listStages} from '../../../content/stages.ts';
import {toViewAddress} from '../../../content/views.ts';
import type {ProcessProps, ProcessStageProps} from '../props.ts';
import {toStageFacts, toStageLink} from './stage.ts';
import {toCandidateTime} from './to-candidate-time.ts';

/** What is known of an interview process as a whole; null stands for what is not published. */
export const toProcess = (graph: ContentGraph, process: EntryOf<'process'>, locale: string): ProcessProps => {
  const {batches, ignores = [], accommodation, questions = []} = localize(process, locale);
  const stages = listStages(graph, process).map((stage) => toProcessStage(graph, stage, locale));
  return {
    stages,
    time: toCandidateTime(stages, locale),
    batches: batches ?? null,
    ignores,
    accommodation: accommodation ?? null,
    questions,
    selection: toViewAddress(process, 'would-i-be-selected'),
  };
};

const toProcessStage = (graph: ContentGraph, stage: EntryOf<'stage'>, locale: string): ProcessStageProps => {
  const {format, decides, decision} = toStageFacts(graph, stage, locale);
  return {
    ...toStageLink(graph, stage, locale),
    format,
    decides,
    decision,
    inside: localize(stage, locale).inside ?? [],
    proposedFields: stage.data.proposed ?? [],
  };
};

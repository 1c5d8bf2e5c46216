import {listAssessed} from '../../../content/assessed.ts';
import type {ContentGraph, EntryOf} from '../../../content/graph.ts';
import {localize} from '../../../content/localize.ts';
import {listStages} from '../../../content/stages.ts';
import {toViewAddress} from '../../../content/views.ts';
import {toAssessed, toStageFacts, toStageLink} from '../headers/stage.ts';
import {listOpenJobs} from './list-open-jobs.ts';
import type {DecisionProps, SelectionProps} from './props.ts';

/** The decisions of a process for somebody who asks whether they would be selected. */
export const toSelection = (graph: ContentGraph, process: EntryOf<'process'>, locale: string): SelectionProps => ({
  decisions: listStages(graph, process).map((stage) => toDecision(graph, stage, locale)),
  ignores: localize(process, locale).ignores ?? [],
  jobs: listOpenJobs(graph, process, locale),
});

const toDecision = (graph: ContentGraph, stage: EntryOf<'stage'>, locale: string): DecisionProps => {
  const {purpose, who, decides, decision} = toStageFacts(graph, stage, locale);
  const {purpose: _, who: __, minutes: ___, ...link} = toStageLink(graph, stage, locale);
  return {
    link,
    purpose,
    who,
    decides,
    decision,
    assesses: listAssessed(graph, stage, locale).map((assessed) => toAssessed(assessed, locale)),
    helps: localize(stage, locale).helps ?? [],
    interviewers: toViewAddress(stage, 'interviewers'),
    proposedFields: stage.data.proposed ?? [],
  };
};

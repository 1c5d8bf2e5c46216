import {type ContentGraph, type Entry, type EntryOf, edgesFrom, edgesTo} from '../../../content/graph.ts';
import {localize, pickWord} from '../../../content/localize.ts';
import type {StageLinkProps, StageProps} from '../props.ts';
import {toPageLink} from '../to-link.ts';

/** The stages of a process, in the order in which a candidate meets them. */
export const listStages = (graph: ContentGraph, process: Entry): EntryOf<'stage'>[] =>
  edgesTo(graph, process)
    .map(({from}) => from.entry)
    .filter((entry) => entry.kind === 'stage')
    .sort((a, b) => a.data.sidebar_position - b.data.sidebar_position);

const toRoles = (graph: ContentGraph, stage: EntryOf<'stage'>, locale: string): string[] =>
  (stage.data.who ?? []).map((role) => pickWord(graph.company.roles[role], locale) ?? role);

/** A stage as its process lists it. */
export const toStageLink = (graph: ContentGraph, stage: EntryOf<'stage'>, locale: string): StageLinkProps => {
  const {purpose, minutes, sidebar_label, title} = localize(stage, locale);
  return {
    ...toPageLink(stage, locale),
    title: sidebar_label ?? title,
    purpose,
    minutes: minutes ?? null,
    who: toRoles(graph, stage, locale),
  };
};

/** What a candidate and an interviewer are both told of a stage; null stands for what is not published. */
export const toStageHeader = (graph: ContentGraph, stage: EntryOf<'stage'>, locale: string): StageProps => {
  const data = localize(stage, locale);
  const process = edgesFrom(graph, stage).find(({relation}) => relation === 'stage-of')?.to.entry;
  return {
    kind: 'stage',
    address: stage.address,
    purpose: data.purpose,
    who: toRoles(graph, stage, locale),
    format: data.format ?? null,
    minutes: data.minutes ?? null,
    ai: data.ai ?? null,
    decision: data.decision ?? null,
    process: process ? toPageLink(process, locale) : null,
    stages: process ? listStages(graph, process).map((other) => toStageLink(graph, other, locale)) : [],
  };
};

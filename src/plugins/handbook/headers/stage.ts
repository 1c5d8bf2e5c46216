import {type Assessed, listAssessed} from '../../../content/assessed.ts';
import {listLevels} from '../../../content/coverage.ts';
import type {ContentGraph, EntryOf} from '../../../content/graph.ts';
import {localize, pickWord} from '../../../content/localize.ts';
import {findProcess, listStages} from '../../../content/stages.ts';
import {toViewAddress} from '../../../content/views.ts';
import type {AssessedProps, LinkProps, StageFactsProps, StageLinkProps, StageProps} from '../props.ts';
import {toNodeLink, toPageLink} from '../to-link.ts';

const toRoles = (graph: ContentGraph, roles: readonly string[] = [], locale: string): string[] =>
  roles.map((role) => pickWord(graph.company.roles[role], locale) ?? role);

/** A stage as its process lists it. */
export const toStageLink = (graph: ContentGraph, stage: EntryOf<'stage'>, locale: string): StageLinkProps => {
  const {purpose, minutes, who, sidebar_label, title} = localize(stage, locale);
  return {
    ...toPageLink(stage, locale),
    title: sidebar_label ?? title,
    purpose,
    minutes: minutes ?? null,
    who: toRoles(graph, who, locale),
  };
};

/** What a candidate and an interviewer are both told of a stage: both pages begin here. */
export const toStageFacts = (
  graph: ContentGraph,
  stage: EntryOf<'stage'>,
  locale: string,
): Omit<StageFactsProps, 'assesses'> => {
  const data = localize(stage, locale);
  const process = findProcess(graph, stage);
  const {accommodation, ignores = []} = process ? localize(process, locale) : {};
  return {
    purpose: data.purpose,
    who: toRoles(graph, data.who, locale),
    format: data.format ?? null,
    minutes: data.minutes ?? null,
    ai: data.ai ?? null,
    companyAi: data.company_ai ?? null,
    decides: toRoles(graph, data.decides, locale),
    decision: data.decision ?? null,
    reply: data.reply ?? null,
    accommodation: accommodation ?? null,
    ignores,
    coverage: listLevels(graph, stage).map((level) => toCoverageLink(level, locale)),
  };
};

/** A link to what is assessed where at a level. */
const toCoverageLink = (level: EntryOf<'level'>, locale: string): LinkProps => ({
  ...toPageLink(level, locale),
  address: toViewAddress(level, 'coverage'),
});

/** Something that a stage assesses, as both pages name it. */
export const toAssessed = ({target, rubric}: Assessed, locale: string): AssessedProps => ({
  link: toNodeLink(target, locale),
  looksAt: rubric?.looks_at ?? null,
});

/** The facts of a stage for a candidate, and its place in the process. */
export const toStageHeader = (graph: ContentGraph, stage: EntryOf<'stage'>, locale: string): StageProps => {
  const {prepare = [], helps = [], inside = []} = localize(stage, locale);
  const process = findProcess(graph, stage);
  return {
    kind: 'stage',
    address: stage.address,
    ...toStageFacts(graph, stage, locale),
    assesses: listAssessed(graph, stage, locale).map((assessed) => toAssessed(assessed, locale)),
    prepare,
    helps,
    inside,
    interviewers: toViewAddress(stage, 'interviewers'),
    process: process ? toPageLink(process, locale) : null,
    stages: process ? listStages(graph, process).map((other) => toStageLink(graph, other, locale)) : [],
  };
};

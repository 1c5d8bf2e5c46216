import {listAssessed} from '../../../content/assessed.ts';
import {type ContentGraph, type EntryOf, edgesFrom, type Node} from '../../../content/graph.ts';
import {localize} from '../../../content/localize.ts';
import {listStages} from '../../../content/stages.ts';
import {findStanding} from '../../../content/standing.ts';
import {toJobFacts} from '../headers/job.ts';
import type {LinkProps} from '../props.ts';
import {toNodeLink} from '../to-link.ts';
import type {AskedProps, SelfCheckProps} from './props.ts';

/** What a job asks for, and in which stage each thing comes up: all that a candidate can have evidence for. */
export const toSelfCheck = (graph: ContentGraph, job: EntryOf<'job'>, locale: string): SelfCheckProps => {
  const {id, hiring, expires, ends, paused, closed, list, level} = toJobFacts(graph, job, locale);
  const edges = edgesFrom(graph, job);
  const process = edges.find(({relation}) => relation === 'hires-through')?.to.entry;
  const stages = process ? listStages(graph, process) : [];
  const toAsked = (node: Node, key: string, summary: string): AskedProps => ({
    id: key,
    link: toNodeLink(node, locale),
    summary,
    stages: stages.flatMap((stage) =>
      listAssessed(graph, stage, locale)
        .filter(({target}) => target.entry === node.entry && target.part === node.part)
        .map(({rubric}) => ({link: toStageLink(stage, locale), looksAt: rubric?.looks_at ?? null})),
    ),
  });
  return {
    ...{id, hiring, expires, ends, paused, closed, list, level},
    skills: edges
      .filter(({relation}) => relation === 'requires')
      .map(({to}) => toAsked(to, `skill:${to.entry.id}`, localize(to.entry, locale).description)),
    criteria: edges.flatMap(({relation, to: {entry}}) =>
      relation === 'at-level' && entry.kind === 'level'
        ? localize(entry, locale).criteria.map((criterion) =>
            toAsked({entry, part: criterion.id}, `criterion:${entry.id}#${criterion.id}`, criterion.summary),
          )
        : [],
    ),
  };
};

/** A stage, marked also where only what it assesses is proposed. */
const toStageLink = (stage: EntryOf<'stage'>, locale: string): LinkProps => ({
  ...toNodeLink({entry: stage}, locale),
  // As the process and the page for preparing call it.
  title: localize(stage, locale).sidebar_label ?? localize(stage, locale).title,
  ...(findStanding(stage)?.proposed.includes('assesses') ? {proposed: true as const} : {}),
});

import {type ContentGraph, type EntryOf, edgesFrom, findByAddress} from '../../../content/graph.ts';
import {localize} from '../../../content/localize.ts';
import type {RelationId} from '../../../content/relations.ts';
import {listStages} from '../../../content/stages.ts';
import {toViewAddress} from '../../../content/views.ts';
import {findWebsite} from '../../../publish/find-website.ts';
import {toCountries, toDate, toPay, toPlaces} from '../../../publish/in-words.ts';
import type {JobProps, LinkProps} from '../props.ts';
import {toNodeLinks, toPageLink} from '../to-link.ts';
import {findJobList} from './job-list.ts';
import {toSimilarJobs} from './similar-jobs.ts';
import {toStageLink} from './stage.ts';
import {toApply} from './to-apply.ts';
import {toCandidateTime} from './to-candidate-time.ts';
import {toEnd} from './to-end.ts';

/** What a posting shows around its prose. */
export const toJobHeader = (graph: ContentGraph, entry: EntryOf<'job'>, locale: string): JobProps => ({
  ...toJobFacts(graph, entry, locale),
  similar: toSimilarJobs(graph, entry, locale),
});

/** The facts of a posting; null stands for what is not published. */
export const toJobFacts = (graph: ContentGraph, entry: EntryOf<'job'>, locale: string): Omit<JobProps, 'similar'> => {
  const data = localize(entry, locale);
  const edges = edgesFrom(graph, entry);
  const follow = (relation: RelationId): LinkProps[] =>
    toNodeLinks(
      edges.filter((edge) => edge.relation === relation).map(({to}) => to),
      locale,
    );
  const detail = (relation: RelationId): LinkProps[] =>
    edges.filter((edge) => edge.relation === relation).map(({to}) => toPageLink(to.entry, locale));
  const process = edges.find(({relation}) => relation === 'hires-through')?.to.entry;
  const stages = (process ? listStages(graph, process) : []).map((stage) => ({
    ...toStageLink(graph, stage, locale),
    ai: localize(stage, locale).ai ?? null,
  }));
  const {name, logo = null, privacy: privacyAddress} = graph.company;
  const privacy = privacyAddress === undefined ? undefined : findByAddress(graph, privacyAddress);
  return {
    kind: 'job',
    id: entry.id,
    employer: {name, website: findWebsite(graph.company) ?? null, logo},
    hiring: data.hiring,
    posted: toDate(data.posted, locale),
    expires: toDate(data.expires, locale),
    ends: toEnd(data, graph.company.timezone),
    paused: toDate(data.paused, locale),
    closed: toDate(data.closed, locale),
    level: follow('at-level')[0] ?? null,
    team: follow('in-team')[0] ?? null,
    process: follow('hires-through')[0] ?? null,
    requires: detail('requires'),
    workplace: data.workplace,
    places: toPlaces(data.places, locale),
    contract: data.contract ?? null,
    hours: data.hours ?? null,
    pay: toPay(data.pay, locale),
    countries: toCountries(data.countries, locale),
    benefits: detail('offers'),
    stages,
    selection: process ? toViewAddress(process, 'would-i-be-selected') : null,
    prepare: toViewAddress(entry, 'prepare'),
    time: toCandidateTime(stages, locale),
    apply: toApply(entry.id, data),
    privacy: privacy ? toPageLink(privacy, locale) : null,
    list: findJobList(graph, locale),
    selfCheck: toViewAddress(entry, 'self-check'),
  };
};

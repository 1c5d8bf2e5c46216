import {type ContentGraph, type EntryOf, edgesFrom, getTitle, listEntries} from '../../../content/graph.ts';
import {localize} from '../../../content/localize.ts';
import type {RelationId} from '../../../content/relations.ts';
import {toCountries, toDate, toPay} from '../../../publish/in-words.ts';
import type {JobLinkProps, JobProps, LinkProps} from '../props.ts';
import {toNodeLinks, toPageLink} from '../to-link.ts';

/** The facts of a posting; null stands for what is not published. */
export const toJobHeader = (graph: ContentGraph, entry: EntryOf<'job'>, locale: string): JobProps => {
  const data = localize(entry, locale);
  const follow = (relation: RelationId): LinkProps[] => {
    const edges = edgesFrom(graph, entry).filter((edge) => edge.relation === relation);
    return toNodeLinks(
      edges.map(({to}) => to),
      locale,
    );
  };
  return {
    kind: 'job',
    id: entry.id,
    hiring: data.hiring,
    posted: toDate(data.posted, locale),
    expires: toDate(data.expires, locale),
    closed: toDate(data.closed, locale),
    level: follow('at-level')[0] ?? null,
    team: follow('in-team')[0] ?? null,
    process: follow('hires-through')[0] ?? null,
    requires: follow('requires'),
    workplace: data.workplace,
    contract: data.contract ?? null,
    hours: data.hours ?? null,
    pay: toPay(data.pay, locale),
    countries: toCountries(data.countries, locale),
    apply: data.apply ?? null,
  };
};

/** Every posting, as a list shows it; open ones first. */
export const toJobLinks = (graph: ContentGraph, locale: string): JobLinkProps[] =>
  listEntries(graph, 'job')
    .map((job) => {
      const {level, team, hiring, workplace, posted, closed} = toJobHeader(graph, job, locale);
      return {
        ...toPageLink(job, locale),
        title: getTitle(localize(job, locale)),
        hiring,
        workplace,
        posted,
        closed,
        team: team?.title ?? '',
        level: level?.title ?? '',
      };
    })
    .sort((a, b) => Number(b.hiring === 'open') - Number(a.hiring === 'open'));

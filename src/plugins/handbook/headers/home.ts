import {type ContentGraph, type EntryOf, findByAddress} from '../../../content/graph.ts';
import {localize} from '../../../content/localize.ts';
import type {HeaderProps} from '../props.ts';
import {toPageLink} from '../to-link.ts';
import {findJobList, toJobLinks} from './job-list.ts';

/** So many jobs the home page names; the list of jobs names all. */
const FEW = 5;

/** The ways in, and the jobs that were opened last. */
export const toHomeHeader = (graph: ContentGraph, entry: EntryOf<'home'>, locale: string): HeaderProps => ({
  kind: 'home',
  doors: localize(entry, locale).doors.map(({id, title, summary, links}) => ({
    id,
    title,
    summary,
    links: links.flatMap(({to, label}) => {
      const target = findByAddress(graph, to);
      if (!target) return [];
      const link = toPageLink(target, locale);
      return [{...link, title: label ?? link.title}];
    }),
  })),
  jobs: toJobLinks(graph, locale)
    .filter(({hiring}) => hiring === 'open')
    .slice(0, FEW),
  list: findJobList(graph, locale),
});

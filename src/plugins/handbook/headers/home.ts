import {type ContentGraph, type EntryOf, findByAddress} from '../../../content/graph.ts';
import {localize} from '../../../content/localize.ts';
import type {HeaderProps} from '../props.ts';
import {toPageLink} from '../to-link.ts';
import {toJobLinks} from './job.ts';

/** The ways in, and the jobs that are open now. */
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
  jobs: toJobLinks(graph, locale).filter(({hiring}) => hiring === 'open'),
});

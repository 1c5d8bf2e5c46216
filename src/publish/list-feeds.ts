import {type ContentGraph, type Entry, type EntryOf, edgesFrom, listEntries} from '../content/graph.ts';
import {type Channel, listChannels} from './channel.ts';
import {toConfirmed} from './confirmed.ts';
import type {Site} from './site.ts';
import {type Posting, toNoon} from './to-posting.ts';

/** What can be followed, as every format tells it. */
export type Feed = Channel & {
  /** Newest first. */
  postings: Posting[];
  /** When something was last posted, paused or ended there; undefined where nothing ever was. Never the day of a build. */
  updated: string | undefined;
};

/** Every feed of one language, those in which there is nothing included: somebody may follow them already. */
export const listFeeds = (graph: ContentGraph, site: Site, postings: readonly Posting[]): Feed[] =>
  listChannels(graph, site).map((channel) => {
    const jobs = listEntries(graph, 'job').filter((job) => channel.of === undefined || isIn(graph, job, channel.of));
    const ids = new Set(jobs.map(({id}) => id));
    const last = jobs
      .flatMap((job) => listDays(job, site.locale))
      .sort()
      .at(-1);
    return {
      ...channel,
      postings: postings.filter(({id}) => ids.has(id)),
      updated: last === undefined ? undefined : toNoon(last, graph.company.timezone),
    };
  });

/** True where a posting is known to be for a team, or for a team of a department. */
const isIn = (graph: ContentGraph, job: EntryOf<'job'>, of: Entry): boolean =>
  !job.data.unconfirmed?.includes('team') &&
  edgesFrom(graph, job).some(
    ({relation, to: {entry: team}}) =>
      relation === 'in-team' &&
      (team === of || edgesFrom(graph, team).some((edge) => edge.relation === 'part-of' && edge.to.entry === of)),
  );

/** Days on which something happened to a posting, as far as they are confirmed. */
const listDays = (job: EntryOf<'job'>, locale: string): string[] => {
  const {hiring, posted, paused, closed} = toConfirmed(job, locale);
  return hiring === undefined ? [] : [posted, paused, closed].filter((day) => day !== undefined);
};

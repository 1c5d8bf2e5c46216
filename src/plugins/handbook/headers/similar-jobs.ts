import {type ContentGraph, type Entry, type EntryOf, getTitle} from '../../../content/graph.ts';
import {localize} from '../../../content/localize.ts';
import {toList} from '../../../publish/in-words.ts';
import type {SimilarJobProps} from '../props.ts';
import {toJobLink} from './job-list.ts';

const MOST = 3;

/** What a job asks for, and where it belongs. */
type Traits = {skills: Entry[]; team?: Entry; level?: Entry};

/** An open job that is like another, and what the two have in common. */
export type Similar = {job: EntryOf<'job'>; skills: Entry[]; team: boolean; level: boolean};

/** Open jobs that share something with one: most skills first, then those in its team, then those at its level. */
export const findSimilarJobs = (graph: ContentGraph, job: EntryOf<'job'>): Similar[] => {
  const traits = toTraits(graph);
  const own = traits.get(job);
  if (!own) return [];
  return [...traits]
    .flatMap(([other, {skills, team, level}]): Similar[] =>
      other === job || other.kind !== 'job' || other.data.hiring !== 'open'
        ? []
        : [
            {
              job: other,
              skills: own.skills.filter((skill) => skills.includes(skill)),
              team: team !== undefined && team === own.team,
              level: level !== undefined && level === own.level,
            },
          ],
    )
    .filter(({skills, team, level}) => skills.length > 0 || team || level)
    .sort(
      (a, b) =>
        b.skills.length - a.skills.length ||
        Number(b.team) - Number(a.team) ||
        Number(b.level) - Number(a.level) ||
        (a.job.path < b.job.path ? -1 : 1),
    )
    .slice(0, MOST);
};

// In one walk over all edges: there are as many pages as jobs, and each asks for all the others.
const toTraits = (graph: ContentGraph): Map<Entry, Traits> => {
  const traits = new Map<Entry, Traits>();
  for (const {relation, from, to} of graph.edges) {
    if (from.entry.kind !== 'job') continue;
    const known = traits.get(from.entry) ?? {skills: []};
    traits.set(from.entry, known);
    if (relation === 'requires') known.skills.push(to.entry);
    if (relation === 'in-team') known.team = to.entry;
    if (relation === 'at-level') known.level = to.entry;
  }
  return traits;
};

/** The same in the words of a language. */
export const toSimilarJobs = (graph: ContentGraph, job: EntryOf<'job'>, locale: string): SimilarJobProps[] =>
  findSimilarJobs(graph, job).map(({job: other, skills, team, level}) => ({
    job: toJobLink(graph, other, locale),
    skills:
      skills.length === 0
        ? null
        : toList(
            skills.map((skill) => getTitle(localize(skill, locale))),
            locale,
          ),
    team,
    level,
  }));

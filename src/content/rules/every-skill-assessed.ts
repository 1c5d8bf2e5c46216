import {listAssessedIn} from '../assessed.ts';
import {type ContentGraph, edgesFrom, listEntries, type Node} from '../graph.ts';
import {hasUnread} from '../has-unread.ts';
import type {Finding, Rule} from '../rule.ts';
import {listStages} from '../stages.ts';

export const everySkillAssessed: Rule = {
  name: 'every-skill-assessed',
  description: 'A skill that a job asks for is assessed in a stage of the process that the job hires through.',
  severity: 'error',
  check: (graph) => {
    // A stage that could not be read may assess anything.
    if (hasUnread(graph, 'stage')) return [];
    return [...checkSkills(graph), ...checkJobs(graph)];
  },
};

const checkSkills = (graph: ContentGraph): Finding[] =>
  listEntries(graph, 'skill').flatMap((skill) =>
    listAssessedIn(graph, {entry: skill}).length > 0
      ? []
      : [
          {
            path: skill.path,
            ...skill.locate(['title']),
            message: `No stage assesses the skill "${skill.id}".`,
            fix: 'Name it under "assesses: skills:" in a stage, or delete the page.',
          },
        ],
  );

const checkJobs = (graph: ContentGraph): Finding[] =>
  listEntries(graph, 'job').flatMap((job) => {
    const edges = edgesFrom(graph, job);
    const process = edges.find(({relation}) => relation === 'hires-through')?.to.entry;
    if (!process) return [];
    const stages = listStages(graph, process);
    const isAssessed = (skill: Node): boolean => listAssessedIn(graph, skill).some((stage) => stages.includes(stage));
    return edges
      .filter(({relation, to}) => relation === 'requires' && !isAssessed(to))
      .map(
        ({to, field}): Finding => ({
          path: job.path,
          ...job.locate(field),
          message: `The process "${process.id}" does not assess "${to.entry.id}", which this job asks for.`,
          fix: `Name it under "assesses: skills:" in a stage in ${process.path.replace('index.md', '')}, or stop asking for it.`,
        }),
      );
  });

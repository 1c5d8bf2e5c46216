import {type ContentGraph, edgesFrom, edgesTo, listEntries} from '../graph.ts';
import {hasUnread} from '../has-unread.ts';
import type {Finding, Rule} from '../rule.ts';

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
    edgesTo(graph, skill).some(({relation}) => relation === 'assesses-skill')
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
    const stages = edgesTo(graph, process).filter(({relation}) => relation === 'stage-of');
    const assessed = stages.flatMap(({from}) => edgesFrom(graph, from.entry)).map(({to}) => to.entry);
    return edges
      .filter(({relation, to}) => relation === 'requires' && !assessed.includes(to.entry))
      .map(
        ({to, field}): Finding => ({
          path: job.path,
          ...job.locate(field),
          message: `The process "${process.id}" does not assess "${to.entry.id}", which this job asks for.`,
          fix: `Name it under "assesses: skills:" in a stage in ${process.path.replace('index.md', '')}, or stop asking for it.`,
        }),
      );
  });

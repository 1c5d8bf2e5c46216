import {type Command, InvalidArgumentError, Option} from 'commander';
import {toRubricId} from '../../content/assessed.ts';
import {COVERED, type CoverageRow, type Covered, listCoverage} from '../../content/coverage.ts';
import {type ContentGraph, listEntries} from '../../content/graph.ts';
import {loadHandbook} from '../../content/load-handbook.ts';
import {suggest} from '../../content/suggest.ts';
import {toJson} from '../coverage/to-json.ts';
import {toText} from '../coverage/to-text.ts';
import type {ExitCode, Io} from '../io.ts';
import {findReferred} from '../job/find-referred.ts';

/** What a run can be told not to accept. */
const FAULTS = ['unassessed', 'repeated'] as const;

type Fault = (typeof FAULTS)[number];
type Options = {format: 'text' | 'json'; failOn: Fault[]};

/** `handbook coverage [level]`: what counts at a level, and in which stages it is assessed. */
export const coverage = (program: Command, io: Io, exit: (code: ExitCode) => void): void => {
  program
    .command('coverage')
    .description('Show what counts at a level, and in which stages of its interviews it is assessed.')
    .argument('[level]', 'the path of its file below docs/levels/, without ".md", or the last part of it; default all')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addOption(
      new Option('--fail-on <verdict>', `exit with 1 if something is ${FAULTS.join(' or ')}; may be given twice`)
        .argParser(parseFaults)
        .default([], 'none'),
    )
    .action((id: string | undefined, {format, failOn}: Options) => {
      const {graph, problems} = loadHandbook(io.siteDir);
      const found = id === undefined ? undefined : findReferred(graph, 'level', id);
      if (id !== undefined && !found) {
        io.stderr(`${explainUnknown(graph, id)}\n`);
        exit(2);
        return;
      }
      const levels = (found ? [found] : listEntries(graph, 'level')).map((level) => ({
        level,
        coverage: listCoverage(graph, level),
      }));
      io.stdout(format === 'json' ? toJson(levels) : toText(levels));
      if (problems.length > 0)
        io.stderr('Some pages could not be read and are missing here: run "npm run handbook -- check".\n');
      const faults = levels.flatMap((covered) => listFaults(covered, failOn));
      io.stderr(faults.map((fault) => `${fault}\n`).join(''));
      exit(problems.length > 0 || faults.length > 0 ? 1 : 0);
    });
};

const parseFaults = (value: string, before: Fault[]): Fault[] => [
  ...before,
  ...value.split(',').map((word) => {
    const fault = FAULTS.find((known) => known === word.trim());
    if (fault) return fault;
    throw new InvalidArgumentError(`Allowed choices are ${FAULTS.join(', ')}.`);
  }),
];

/** What a run was told not to accept, in one sentence each. */
const listFaults = ({level, coverage: {groups}}: Covered, failOn: readonly Fault[]): string[] =>
  COVERED.flatMap((id) =>
    groups[id].rows
      .filter(({verdict}) => (failOn as readonly string[]).includes(verdict))
      .map((row) => `${level.id}: ${explainFault(row)}`),
  );

const explainFault = ({target, stages}: CoverageRow): string => {
  const thing = `the ${target.part === undefined ? target.entry.kind : 'criterion'} "${toRubricId(target)}"`;
  return stages.length === 0
    ? `no stage assesses ${thing}.`
    : `more than two stages assess ${thing}: ${stages.map((stage) => stage.id).join(', ')}.`;
};

const explainUnknown = (graph: ContentGraph, id: string): string => {
  const ids = listEntries(graph, 'level').map((level) => level.id);
  const several = ids.filter((known) => known.endsWith(`/${id}`));
  if (several.length > 1) return `Unexpected level "${id}", which several have: ${several.join(', ')}.`;
  const names = [...ids, ...ids.map((known) => known.split('/').at(-1) ?? known)];
  const known = ids.length > 0 ? `Known: ${ids.join(', ')}.` : 'There are none yet.';
  return `Unexpected level "${id}", expected a file in docs/levels/. ${suggest(id, names) ?? known}`;
};

import {type Command, Option} from 'commander';
import {checkHandbook} from '../../content/check-handbook.ts';
import {closeExpired} from '../../content/graph.ts';
import {loadHandbook} from '../../content/load-handbook.ts';
import {isError} from '../../content/problem.ts';
import {toText} from '../../content/report.ts';
import {readPast} from '../../history/read-past.ts';
import {listNotes} from '../../publish/list-notes.ts';
import type {ExitCode, Io} from '../io.ts';
import {toGithub} from '../reporters/github.ts';
import {toJson} from '../reporters/json.ts';

const reporters = {text: toText, github: toGithub, json: toJson};

/** `handbook check`: every problem of the content at once, and what HR may want to know. */
export const check = (program: Command, io: Io, exit: (code: ExitCode) => void): void => {
  program
    .command('check')
    .description('Report every problem of the content. Exit code 0: no errors; 1: errors; 2: the check could not run.')
    .addOption(new Option('--format <format>', 'how to print').choices(Object.keys(reporters)).default('text'))
    .action(({format}: {format: keyof typeof reporters}) => {
      const handbook = loadHandbook(io.siteDir);
      const {graph} = handbook;
      const today = io.today(graph.company);
      const problems = checkHandbook(handbook, {today, past: readPast(io.siteDir)});
      io.stdout(reporters[format](problems, graph.entries.length, listNotes(closeExpired(graph, today))));
      exit(problems.some(isError) ? 1 : 0);
    });
};

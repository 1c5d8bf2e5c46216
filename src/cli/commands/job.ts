import {type Command, InvalidArgumentError} from 'commander';
import {changeHiring, type HiringChange} from '../../content/change-hiring.ts';
import {checkHandbook} from '../../content/check-handbook.ts';
import {type ContentGraph, closeExpired, type EntryOf, listEntries} from '../../content/graph.ts';
import {date} from '../../content/kinds/fields.ts';
import {buildHandbook} from '../../content/load-handbook.ts';
import {isError} from '../../content/problem.ts';
import {readFiles} from '../../content/read-files.ts';
import {toText} from '../../content/report.ts';
import {suggest} from '../../content/suggest.ts';
import {readPast} from '../../history/read-past.ts';
import {listConsequences} from '../../publish/list-consequences.ts';
import type {ExitCode, Io} from '../io.ts';
import {editFields} from '../job/edit-fields.ts';
import {explainEdits} from '../job/explain-edits.ts';
import {writePage} from '../job/write-page.ts';

const VERBS = [
  {verb: 'open', to: 'open', description: 'Publish a draft, or read applications again.'},
  {verb: 'pause', to: 'paused', description: 'Read no applications for now; the page stays.'},
  {verb: 'fill', to: 'filled', description: 'Say that somebody was hired; the page stays and says so.'},
  {verb: 'close', to: 'closed', description: 'End without a hire; the page stays and says so.'},
] as const;

type Options = {on?: string; expires?: string; dryRun?: true};

/** `handbook job open|pause|fill|close <id>`: changes the one file of a posting, and says what follows. */
export const job = (program: Command, io: Io, exit: (code: ExitCode) => void): void => {
  const group = program.command('job').description('Change the state of a job, and say what follows from it.');
  for (const {verb, to, description} of VERBS) {
    const command = group
      .command(verb)
      .description(description)
      .argument('<id>', 'the name of its file in docs/jobs/, without ".md"')
      .option('--on <day>', 'the day on which it happened; default today', parseDay)
      .option('--dry-run', 'say what would change, and write nothing')
      .action((id: string, {on, expires, dryRun}: Options) => {
        exit(changeJob(id, {to, on, expires}, dryRun ?? false, io));
      });
    if (to === 'open') command.option('--expires <day>', 'the last day on which applications are read', parseDay);
  }
};

const parseDay = (value: string): string => {
  const issue = date().safeParse(value).error?.issues[0];
  if (issue) throw new InvalidArgumentError(`${issue.message[0]?.toUpperCase()}${issue.message.slice(1)}.`);
  return value;
};

const changeJob = (id: string, change: HiringChange, dryRun: boolean, io: Io): ExitCode => {
  const files = readFiles(io.siteDir);
  const before = buildHandbook(files);
  const today = io.today(before.graph.company);
  const found = findJob(before.graph, id);
  if (!found) {
    const paths = [`docs/jobs/${id}.md`, 'company.yaml'];
    const problems = before.problems.filter(({path}) => paths.includes(path));
    if (problems.length > 0) return refuse(io, toText(problems, before.graph.entries.length));
    io.stderr(`${explainUnknown(before.graph, id)}\n`);
    return 2;
  }
  const edits = changeHiring(found.data, change, today);
  if ('message' in edits) return refuse(io, `${found.path}  ${edits.message}\n    ${edits.fix}\n`);
  const text = getText(before.graph, found);
  const edited = editFields(text, edits);
  const after = buildHandbook(
    files.map((file) => (file.path === found.path ? {...file, bytes: new TextEncoder().encode(edited)} : file)),
  );
  const errors = checkHandbook(after, {today, past: readPast(io.siteDir)}).filter(isError);
  if (errors.length > 0) return refuse(io, toText(errors, after.graph.entries.length));
  if (edited !== text && !dryRun) writePage(io.siteDir, {path: found.path, text: edited});
  io.stdout(explainEdits(found, edits, {text, edited, dryRun}));
  const graph = closeExpired(after.graph, today);
  const changed = findJob(graph, id);
  if (changed) {
    const rows = listConsequences(graph, changed).map(({place, says}) => `    ${place.padEnd(16)} ${says}\n`);
    io.stdout(`\nWith the next build:\n${rows.join('')}`);
  }
  return 0;
};

const findJob = (graph: ContentGraph, id: string): EntryOf<'job'> | undefined =>
  listEntries(graph, 'job').find((entry) => entry.id === id);

const getText = ({files}: ContentGraph, {path}: EntryOf<'job'>): string =>
  files.find((file) => file.path === path)?.text ?? '';

const refuse = (io: Io, report: string): ExitCode => {
  io.stdout(report);
  io.stderr('Nothing was written.\n');
  return 1;
};

const explainUnknown = (graph: ContentGraph, id: string): string => {
  const ids = listEntries(graph, 'job').map((entry) => entry.id);
  const known = ids.length > 0 ? `Known: ${ids.join(', ')}.` : 'There are none yet: "npm run handbook -- new job".';
  return `Unexpected job "${id}", expected the name of a file in docs/jobs/. ${suggest(id, ids) ?? known}`;
};

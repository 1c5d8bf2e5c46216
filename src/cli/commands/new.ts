import type {Command} from 'commander';
import {checkHandbook} from '../../content/check-handbook.ts';
import type {ContentGraph} from '../../content/graph.ts';
import {buildHandbook} from '../../content/load-handbook.ts';
import {isError, type Problem} from '../../content/problem.ts';
import {readFiles} from '../../content/read-files.ts';
import {toText} from '../../content/report.ts';
import {readPast} from '../../history/read-past.ts';
import type {ExitCode, Io} from '../io.ts';
import {askAnswers} from '../job/ask-answers.ts';
import {listQuestions} from '../job/list-questions.ts';
import {findPostingWords} from '../job/posting-words.ts';
import {refuseId} from '../job/refuse-id.ts';
import {type NewJobOptions, toAnswers, toGiven} from '../job/to-answers.ts';
import {listUnconfirmed, type PostingAnswers, toPostingFiles} from '../job/to-posting-files.ts';
import {writeNewPages} from '../job/write-page.ts';

const collect = (value: string, before: string[] = []): string[] => [...before, value];

/** `handbook new job`: writes a draft in every language of the company. */
export const newPage = (program: Command, io: Io, exit: (code: ExitCode) => void): void => {
  program
    .command('new')
    .description('Write the beginning of a new page.')
    .command('job')
    .description(
      'Write a draft of a job, in every language of company.yaml. In a terminal it asks for what is not given.',
    )
    .option('--title <words>', 'the title; for another language --title "fr=…"', collect)
    .option('--description <sentence>', 'one sentence for lists; for another language --description "fr=…"', collect)
    .option('--id <id>', 'the name of its file, and the end of its address; default from the title')
    .option('--level <id>', 'the level hired at')
    .option('--team <id>', 'the team hired into')
    .option('--process <id>', 'the interview process')
    .option('--skills <ids>', 'the skills asked for, with commas, most important first')
    .option('--workplace <where>', 'remote, hybrid or office')
    .option('--place <place>', 'city and country, such as "Paris, FR"; may be repeated', collect)
    .option('--contract <kind>', 'the kind of contract')
    .option('--hours <hours>', 'full-time or part-time')
    .option('--countries <codes>', 'countries the work may be done from, such as FR,BE')
    .option('--apply <address>', 'where applications go: https://… or an e-mail address')
    .option('--owner <role>', 'the role that answers for the page', 'unassigned')
    .option('--review <day>', 'when somebody reads the page again; default the first of the month in three months')
    .option('--dry-run', 'show what would be written, and write nothing')
    .action(async (options: NewJobOptions) => {
      exit(await writeJob(options, io));
    });
};

const writeJob = async (options: NewJobOptions, io: Io): Promise<ExitCode> => {
  const files = readFiles(io.siteDir);
  const handbook = buildHandbook(files);
  const {graph} = handbook;
  const today = io.today(graph.company);
  const past = readPast(io.siteDir);
  const refuse = (problems: readonly Problem[], pages: number): ExitCode => {
    io.stdout(toText(problems, pages));
    io.stderr('Nothing was written.\n');
    return 1;
  };
  const refuseTaken = (id: string | undefined): ExitCode | undefined => {
    const refusal = id === undefined ? undefined : refuseId(id, graph, past);
    if (refusal) io.stderr(`${refusal}\n`);
    return refusal ? 2 : undefined;
  };
  // Nobody answers a dozen questions to be told then what was known before.
  const broken = io.ask ? checkHandbook(handbook, {today, past}) : [];
  if (broken.some(isError)) return refuse(broken, graph.entries.length);
  const taken = refuseTaken(options.id);
  if (taken) return taken;
  const questions = listQuestions(graph, past, options.id);
  const {answers: given, missing} = await askAnswers(questions, toGiven(options, graph), io);
  if (missing.length > 0) {
    const lines = missing.map(
      ({option, choices}) => `    ${option}${choices ? `  one of: ${choices.join(', ')}` : ''}`,
    );
    io.stderr(['A new job also needs:', ...lines, ''].join('\n'));
    return 2;
  }
  const answers = toAnswers(options, given, graph, today);
  const refused = refuseTaken(answers.id);
  if (refused) return refused;
  const written = toPostingFiles(graph, answers);
  const after = buildHandbook([
    ...files,
    ...written.map(({path, text}) => ({path, bytes: new TextEncoder().encode(text), symbolicLink: false})),
  ]);
  const problems = checkHandbook(after, {today, past});
  if (problems.some(isError)) return refuse(problems, after.graph.entries.length);
  if (options.dryRun) for (const {path, text} of written) io.stdout(`${path}\n\n${text}\n`);
  else writeNewPages(io.siteDir, written);
  io.stdout(explain(answers, written, graph, options.dryRun ?? false));
  io.stdout(toText(problems, after.graph.entries.length));
  return 0;
};

/** What was written, and what is left to do. */
const explain = (
  answers: PostingAnswers,
  written: ReadonlyArray<{path: string}>,
  {company}: ContentGraph,
  dryRun: boolean,
): string => {
  // The day of posting is written when the job is opened.
  const unknown = listUnconfirmed(answers).filter((field) => field !== 'posted');
  const foreign = company.locales.filter((locale) => !findPostingWords(locale));
  const next = [
    'Write what the comments (<!-- … -->) ask for, in every language, and delete them.',
    ...(foreign.length > 0 ? [`Translate the headings, which are in English (${foreign.join(', ')}).`] : []),
    ...(unknown.length > 0
      ? [`Add what is known, and take its name out of "unconfirmed": ${unknown.join(', ')}.`]
      : []),
    'See it in live preview: npm run dev',
    `Publish it: npm run handbook -- job open ${answers.id}`,
  ];
  return [
    `${dryRun ? 'Nothing was written. These would be' : 'Written'}: a draft, which no reader of the site sees.`,
    ...written.map(({path}) => `    ${path}`),
    '',
    'What to do next:',
    ...next.map((step, index) => `    ${index + 1}. ${step}`),
    '',
    '',
  ].join('\n');
};

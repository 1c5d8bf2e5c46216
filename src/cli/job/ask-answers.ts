import {type ContentGraph, getSourceLocale, listEntries} from '../../content/graph.ts';
import {JobSchema} from '../../content/kinds/job.ts';
import {suggest} from '../../content/suggest.ts';
import type {Io} from '../io.ts';

/** What was given for each question, as it was written; lists are joined by commas, places by semicolons. */
export type Given = Record<string, string | undefined>;

type Question = {
  /** The key of the answer, and how to give it without being asked. */
  key: string;
  option: string;
  words: string;
  /** What an answer may be, where not everything may. */
  choices?: readonly string[];
  /** Several answers, with commas between them. */
  several?: true;
  /** May be left open. */
  optional?: true;
};

/** Everything that a new posting is asked for. */
export const listQuestions = (graph: ContentGraph): Question[] => {
  const source = getSourceLocale(graph.company);
  const ids = (kind: 'level' | 'team' | 'process' | 'skill') => listEntries(graph, kind).map(({id}) => id);
  const {workplace, contract, hours} = JobSchema.shape;
  return [
    ...graph.company.locales.map((locale) => ({
      key: `title.${locale}`,
      option: locale === source ? '--title "…"' : `--title "${locale}=…"`,
      words: graph.company.locales.length > 1 ? `Title (${locale})` : 'Title',
    })),
    {key: 'level', option: '--level', words: 'Level', choices: ids('level')},
    {key: 'team', option: '--team', words: 'Team', choices: ids('team')},
    {key: 'process', option: '--process', words: 'Interview process', choices: ids('process')},
    {key: 'skills', option: '--skills', words: 'Skills, with commas', choices: ids('skill'), several: true},
    {key: 'workplace', option: '--workplace', words: 'Workplace', choices: workplace.options},
    {key: 'place', option: '--place', words: 'Places, such as Paris, FR; Lyon, FR', optional: true},
    {key: 'contract', option: '--contract', words: 'Contract', choices: contract.unwrap().options, optional: true},
    {key: 'hours', option: '--hours', words: 'Hours', choices: hours.unwrap().options, optional: true},
    {key: 'countries', option: '--countries', words: 'Countries, such as FR, BE', optional: true},
    {key: 'apply', option: '--apply', words: 'Address to apply to', optional: true},
  ];
};

/** Fills in what was not given, by asking where somebody sits there; what nobody says and must be said is missing. */
export const askAnswers = async (
  graph: ContentGraph,
  given: Given,
  io: Io,
): Promise<{answers: Given; missing: Question[]}> => {
  const answers = {...given};
  const missing: Question[] = [];
  const {ask} = io;
  for (const question of listQuestions(graph)) {
    if (answers[question.key] !== undefined) continue;
    if (question.key === 'place' && answers.workplace === 'remote') continue;
    if (ask) answers[question.key] = await askOne(question, ask, io);
    else if (!question.optional) missing.push(question);
  }
  return {answers, missing};
};

/** Asks until the answer is one that may be. */
const askOne = async (question: Question, ask: NonNullable<Io['ask']>, io: Io): Promise<string | undefined> => {
  const {words, choices, several, optional} = question;
  const hint = [...(choices ? [choices.join(', ')] : []), ...(optional ? ['empty if not published'] : [])].join('; ');
  for (;;) {
    const answer = (await ask(`${words}${hint ? ` (${hint})` : ''}: `)).trim();
    if (answer === '' && optional) return undefined;
    const unknown = (several ? splitList(answer) : [answer]).find((value) => !isKnown(value, choices));
    if (answer !== '' && unknown === undefined) return answer;
    if (answer !== '') {
      io.stdout(
        `Unexpected "${unknown}". ${suggest(unknown ?? '', choices ?? []) ?? `One of: ${choices?.join(', ')}.`}\n`,
      );
    }
  }
};

// The last part of an id will do, as everywhere.
const isKnown = (value: string, choices: readonly string[] | undefined): boolean =>
  choices === undefined || choices.some((choice) => choice === value || choice.endsWith(`/${value}`));

/** `a, b` as a list. */
export const splitList = (text: string, by = ','): string[] =>
  text
    .split(by)
    .map((item) => item.trim())
    .filter((item) => item !== '');

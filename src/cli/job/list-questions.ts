import type * as z from 'zod';
import {findForeignHost} from '../../content/apply-host.ts';
import {explainIssues} from '../../content/explain-issues.ts';
import {type ContentGraph, getSourceLocale, listEntries} from '../../content/graph.ts';
import {JobSchema} from '../../content/kinds/job.ts';
import type {Past} from '../../content/past.ts';
import {suggest} from '../../content/suggest.ts';
import {refuseId} from './refuse-id.ts';
import {splitList} from './split-list.ts';
import {toApply, toId, toPlaces} from './to-answers.ts';

export type Question = {
  /** The key of the answer, and how to give it without being asked. */
  key: string;
  option: string;
  words: string;
  /** What an answer may be, where not everything may. */
  choices?: readonly string[];
  /** May be left open. */
  optional?: true;
  /** Why an answer will not do, in a sentence. */
  refuse: (answer: string) => string | undefined;
};

/** Everything that a new posting is asked for. `id` is the name of its file, if that was given. */
export const listQuestions = (graph: ContentGraph, past: Past | undefined, id: string | undefined): Question[] => {
  const {company} = graph;
  const source = getSourceLocale(company);
  const ids = (kind: 'level' | 'team' | 'process' | 'skill') => listEntries(graph, kind).map((entry) => entry.id);
  const {workplace, contract, hours} = JobSchema.shape;
  return [
    ...company.locales.map((locale) => ({
      key: `title.${locale}`,
      option: locale === source ? '--title "…"' : `--title "${locale}=…"`,
      words: company.locales.length > 1 ? `Title (${locale})` : 'Title',
      refuse: (title: string) =>
        locale === source && id === undefined ? refuseId(toId(title), graph, past) : undefined,
    })),
    {key: 'level', option: '--level', words: 'Level', ...choose(ids('level'))},
    {key: 'team', option: '--team', words: 'Team', ...choose(ids('team'))},
    {key: 'process', option: '--process', words: 'Interview process', ...choose(ids('process'))},
    {key: 'skills', option: '--skills', words: 'Skills, with commas', ...choose(ids('skill'), splitList)},
    {key: 'workplace', option: '--workplace', words: 'Workplace', ...choose(workplace.options)},
    {
      key: 'place',
      option: '--place',
      words: 'Places, such as Paris, FR; Lyon, FR',
      optional: true,
      refuse: (answer) => explain(JobSchema.pick({places: true}), {places: toPlaces(answer)}),
    },
    {key: 'contract', option: '--contract', words: 'Contract', ...choose(contract.unwrap().options), optional: true},
    {key: 'hours', option: '--hours', words: 'Hours', ...choose(hours.unwrap().options), optional: true},
    {
      key: 'countries',
      option: '--countries',
      words: 'Countries, such as FR, BE',
      optional: true,
      refuse: (answer) => explain(JobSchema.pick({countries: true}), {countries: splitList(answer)}),
    },
    {
      key: 'apply',
      option: '--apply',
      words: 'Address to apply to',
      optional: true,
      refuse: (answer) => explain(JobSchema.pick({apply: true}), {apply: toApply(answer)}) ?? refuseHost(answer, graph),
    },
  ];
};

/** One of several answers, or some of them with commas between. */
const choose = (choices: readonly string[], split = (answer: string) => [answer]) => ({
  choices,
  refuse: (answer: string): string | undefined => {
    const unknown = split(answer).find((value) => !isKnown(value, choices));
    if (unknown === undefined) return undefined;
    const known = choices.flatMap((choice) => [choice, choice.split('/').at(-1) ?? choice]);
    return `Unexpected "${unknown}". ${suggest(unknown, known) ?? `One of: ${choices.join(', ')}.`}`;
  },
});

// The last part of an id will do, as everywhere.
const isKnown = (value: string, choices: readonly string[]): boolean =>
  choices.some((choice) => choice === value || choice.endsWith(`/${value}`));

/** What the check would say of a field, in the same words. */
const explain = (schema: z.ZodObject, data: Record<string, unknown>): string | undefined => {
  const issues = schema.safeParse(data, {reportInput: true}).error?.issues ?? [];
  return explainIssues(schema, issues, {data, locate: () => ({line: 1, column: 1})})[0]?.message;
};

const refuseHost = (address: string, {company}: ContentGraph): string | undefined => {
  const host = findForeignHost(company, toApply(address));
  const known = (company.apply_hosts ?? []).join(', ') || 'none yet';
  return host && `Unexpected host "${host}", expected one under "apply_hosts" in company.yaml: ${known}.`;
};

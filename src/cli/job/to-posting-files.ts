import {Document, isCollection, visit} from 'yaml';
import {type ContentGraph, getSourceLocale, getTitle} from '../../content/graph.ts';
import {type Apply, type Job, JobSchema, type Place} from '../../content/kinds/job.ts';
import {toTranslatedPath} from '../../content/locale-paths.ts';
import {localize} from '../../content/localize.ts';
import {listExpectedFields} from '../../content/translation-schema.ts';
import {findReferred} from './find-referred.ts';
import {getPostingWords, SECTION_IDS} from './posting-words.ts';

/** What is known of a posting that is about to be written. */
export type PostingAnswers = {
  id: string;
  /** One per language. */
  titles: Readonly<Record<string, string>>;
  /** Where a language has none, title and team will do. */
  descriptions: Readonly<Record<string, string>>;
  level: string;
  team: string;
  process: string;
  requires: readonly string[];
  workplace: string;
  places?: readonly Partial<Place>[] | undefined;
  contract?: string | undefined;
  hours?: string | undefined;
  countries?: readonly string[] | undefined;
  apply?: Apply | undefined;
  owner: string;
  review: string;
};

/** A posting's files: a draft in every language of the company, with the sections that a posting needs. */
export const toPostingFiles = (graph: ContentGraph, answers: PostingAnswers): Array<{path: string; text: string}> => {
  const source = getSourceLocale(graph.company);
  const path = `docs/jobs/${answers.id}.md`;
  const team = findReferred(graph, 'team', answers.team);
  const {id: _, titles, descriptions, owner, review, ...facts} = answers;
  return graph.company.locales.map((locale) => {
    const {toDescription} = getPostingWords(locale);
    const title = titles[locale] ?? '';
    const description =
      descriptions[locale] ?? toDescription(title, team ? getTitle(localize(team, locale)) : answers.team);
    const words = {title, description};
    const whole = {...words, hiring: 'draft', ...facts, status: 'adopted', owner, review};
    return {
      path: locale === source ? path : toTranslatedPath(path, locale),
      text: `---\n${toYaml(locale === source ? {...whole, unconfirmed: listUnconfirmed(answers)} : words)}---\n\n${toBody(graph, answers, locale)}`,
    };
  });
};

/** Everything that the company is expected to publish of a job and that was not given. */
export const listUnconfirmed = (answers: PostingAnswers): string[] => {
  const given = answers as Partial<Record<keyof Job, unknown>>;
  const expected = [...listExpectedFields(JobSchema), ...(answers.workplace === 'remote' ? [] : ['places'])];
  return expected.filter((field) => given[field as keyof Job] === undefined);
};

/** Fields as an editor writes them: one a line, lists in brackets. */
const toYaml = (fields: Record<string, unknown>): string => {
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const document = new Document(known, {schema: 'core', version: '1.2'});
  visit(document, {
    Collection: (key, node) => {
      if (key !== null && isCollection(node)) node.flow = true;
    },
  });
  return document.toString({lineWidth: 0, flowCollectionPadding: false});
};

const toBody = (graph: ContentGraph, {team, requires}: PostingAnswers, locale: string): string => {
  const words = getPostingWords(locale);
  const link = (kind: 'team' | 'skill', id: string): string => {
    const entry = findReferred(graph, kind, id);
    return entry ? `- [${getTitle(localize(entry, locale))}](${entry.path.replace(/^docs/, '')})` : `- ${id}`;
  };
  const known: Partial<Record<(typeof SECTION_IDS)[number], string>> = {
    'who-you-work-with': `${words.team}\n\n${link('team', team)}\n\n`,
    'what-we-look-for': `${words.skills}\n\n${requires.map((skill) => link('skill', skill)).join('\n')}\n\n`,
  };
  return SECTION_IDS.map((id) => {
    const {heading, hint} = words.sections[id];
    return `## ${heading} {#${id}}\n\n${known[id] ?? ''}<!-- ${hint} -->\n`;
  }).join('\n');
};

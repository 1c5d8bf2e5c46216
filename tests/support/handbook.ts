import {checkGraph} from '../../src/content/check-graph.ts';
import type {ContentGraph, Entry} from '../../src/content/graph.ts';
import {buildHandbook, type Handbook} from '../../src/content/load-handbook.ts';
import type {Past} from '../../src/content/past.ts';
import {type Problem, sortProblems} from '../../src/content/problem.ts';
import type {SourceFile} from '../../src/content/read-files.ts';
import {rules} from '../../src/content/rules/index.ts';

/** A handbook's files: path → text, or bytes where the bytes are the point. */
export type Files = Record<string, string | Uint8Array>;

/** The smallest company.yaml there can be. */
export const COMPANY = `name: Larkspur
site: {en: Larkspur handbook, fr: Guide Larkspur}
tagline: {en: How Larkspur works., fr: Comment Larkspur travaille.}
locales: [en, fr]
roles: {}
navbar: []
footer: []
`;

/** The fields that every page outside contributing/ carries. */
export const STANDING = 'status: adopted\nowner: unassigned\nreview: 2027-01-31\n';

/** The day on which tests run. */
export const TODAY = '2026-11-23';

/** The path of a page's French text. */
export const french = (path: string): string =>
  `i18n/fr/docusaurus-plugin-content-docs/current/${path.replace(/^docs\//, '')}`;

/** A page for editors, the kind with the fewest fields. */
export const guide = (body = '\nSome words.\n', fields = ''): string =>
  `---\ntitle: Writing\ndescription: How pages are written.\n${fields}---\n${body}`;

/** A page of any other kind that asks for no fields of its own. */
export const page = (title: string, fields = '', body = '\nSome words.\n'): string =>
  `---\ntitle: ${title}\ndescription: What this is about.\n${fields}${STANDING}---\n${body}`;

/** The files as they would lie on disk, sorted by path. */
export const toSourceFiles = (files: Files): SourceFile[] =>
  Object.entries({'company.yaml': COMPANY, ...files})
    .map(([path, text]) => ({
      path,
      bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
      symbolicLink: false,
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

/** Builds a handbook from texts in memory, through the real schemas. */
export const handbook = (files: Files): Handbook => buildHandbook(toSourceFiles(files));

/** Everything that is wrong with a handbook. */
export const checkAll = ({graph, problems}: Handbook, past?: Past): Problem[] =>
  sortProblems([...problems, ...checkGraph(graph, rules, {today: TODAY, past})]);

/** A problem in two lines, as an editor reads it. */
export const toLines = ({path, line, column, rule, message, fix}: Problem): string =>
  `${path}:${line}:${column} ${rule}: ${message}\n  ${fix}`;

/** Everything that is wrong with some files, in an editor's words. */
export const explain = (files: Files): string => checkAll(handbook(files)).map(toLines).join('\n');

/** The entry at a path, which must exist. */
export const getEntry = (graph: ContentGraph, path: string): Entry => {
  const entry = graph.entries.find((other) => other.path === path);
  if (!entry) throw new Error(`The handbook has no page ${path}.`);
  return entry;
};

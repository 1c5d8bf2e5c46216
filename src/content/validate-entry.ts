import {toAddress} from './address.ts';
import {checkSize} from './check-size.ts';
import {type Collection, collections} from './collections.ts';
import {decodeText, type Issue} from './decode-text.ts';
import {explainIssues} from './explain-issues.ts';
import {type ParsedFile, parseFrontMatter} from './front-matter.ts';
import type {Entry, Translation} from './graph.ts';
import {findTranslated} from './locale-paths.ts';
import {parseMarkdown} from './markdown.ts';
import type {Problem} from './problem.ts';
import type {SourceFile} from './read-files.ts';
import {toTranslationSchema} from './translation-schema.ts';

/** What became of one Markdown file. */
export type Validated = {entry: Entry} | {translation: Translation; source: string} | {problems: Problem[]};

/** A file whose front matter is what its kind asks for. */
type ValidFile = {
  collection: (typeof collections)[number];
  id: string;
  data: Record<string, unknown>;
  parsed: ParsedFile;
  /** For a translation: its language, and the path of what it translates. */
  translated: {locale: string; source: string} | undefined;
};

/** Turns one Markdown file into a typed entry or translation, or into everything that is wrong with it. */
export const validateEntry = (file: SourceFile): Validated => {
  const valid = validateFrontMatter(file);
  if ('problems' in valid) return valid;
  const {collection, id, data, parsed, translated} = valid;
  const prose = parseMarkdown(parsed.body, parsed.bodyLine);
  const written = {path: file.path, prose, body: parsed.body, locate: parsed.locate};
  if (translated) return {translation: {...written, locale: translated.locale, data}, source: translated.source};
  const address = collection.kind === 'post' ? `/blog/${String(data.slug)}` : toAddress(file.path);
  // The schema of the row that gave the kind has just accepted the data: the two belong together.
  return {entry: {...written, kind: collection.kind, id, address, data, translations: []} as unknown as Entry};
};

/** The first half of {@link validateEntry}: everything but the prose, for those who read many files twice. */
export const validateFrontMatter = (file: SourceFile): ValidFile | {problems: Problem[]} => {
  const translated = findTranslated(file.path);
  const source = translated?.source ?? file.path;
  const found = findCollection(source);
  const fail = (rule: string, issues: Issue[]): {problems: Problem[]} => ({
    problems: issues.map((issue) => ({path: file.path, rule, severity: 'error', ...issue})),
  });
  if (file.symbolicLink) return fail('valid-text', [SYMBOLIC_LINK]);
  if (!PLAIN_PATH.test(source)) return fail('valid-path', [ODD_NAME]);
  if (!found) return fail('valid-path', [UNKNOWN_FOLDER]);
  const decoded = decodeText(file.bytes ?? new Uint8Array());
  if (decoded.issues.length > 0) return fail('valid-text', decoded.issues);
  if (decoded.text.trim() === '') return fail('no-empty-page', [EMPTY]);
  const oversize = checkSize(decoded.text);
  if (oversize.length > 0) return fail('valid-text', oversize);
  const parsed = parseFrontMatter(decoded.text);
  if (parsed.issues.length > 0) return fail('valid-front-matter', parsed.issues);
  const schema = translated ? toTranslationSchema(found.collection.schema) : found.collection.schema;
  const result = schema.safeParse(parsed.data, {reportInput: true});
  const issues = explainIssues(schema, result.error?.issues ?? [], parsed);
  if (issues.length > 0 || !result.success) return fail('valid-front-matter', issues);
  return {...found, data: result.data, parsed, translated};
};

/** The row of the table that a path belongs to, and the path's id in it. */
export const findCollection = (path: string): {collection: (typeof collections)[number]; id: string} | undefined => {
  for (const collection of collections) {
    const id = matchId(collection, path);
    if (id !== undefined) return {collection, id};
  }
  return undefined;
};

const TOKENS: Record<string, string> = {'**': '(.+)', '*': '([^/]+)', '.': '\\.'};

/** What the paths of a row's files look like; every path is held against every row. */
const PATTERNS = new Map<string, RegExp>(
  collections.map(({files}) => [
    files,
    new RegExp(`^${files.replaceAll(/\*\*|\*|\./g, (token) => TOKENS[token] ?? token)}$`),
  ]),
);

/** The id is what the stars of the pattern stand for, joined by "/"; an index's is its folder. */
const matchId = ({files}: Collection, path: string): string | undefined => {
  const match = PATTERNS.get(files)?.exec(path);
  if (!match || !path.endsWith('.md')) return undefined;
  const stars = match.slice(1);
  if (files.endsWith('/*.md') && stars.at(-1) === 'index') return undefined;
  const id = stars
    .join('/')
    .replace(/\.md$/, '')
    .replace(/(^|\/)index$/, '');
  return id === '' ? 'index' : id;
};

const PLAIN_PATH = /^(?:[a-z0-9][a-z0-9-]*\/)+[a-z0-9][a-z0-9-]*\.md$/;

const START = {line: 1, column: 1};
const SYMBOLIC_LINK: Issue = {...START, message: 'Unexpected symbolic link.', fix: 'Put the file itself here.'};
const EMPTY: Issue = {...START, message: 'The file is empty.', fix: 'Write the page, or delete the file.'};
const UNKNOWN_FOLDER: Issue = {
  ...START,
  message: 'Unexpected page in this folder: nothing here becomes a page.',
  fix: 'Move it into docs/ or a folder below it, or straight into blog/.',
};
const ODD_NAME: Issue = {
  ...START,
  message: 'Unexpected file name: it becomes the address.',
  fix: 'Use lower-case letters, digits and hyphens only, then ".md".',
};

import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLParseError,
} from 'yaml';
import type {Issue} from './decode-text.ts';
import type {Position} from './problem.ts';

/** A path into front matter: keys and list positions, `['criteria', 0, 'name']`. */
export type FieldPath = ReadonlyArray<string | number>;

/** A file's front matter and the prose below it. */
export type ParsedFile = {
  /** Plain values; dates stay strings. Empty where the front matter could not be read. */
  data: Record<string, unknown>;
  /** The Markdown below the front matter. */
  body: string;
  /** The line, from 1, on which the body begins. */
  bodyLine: number;
  /** Where a field stands; the nearest field around it where it is missing. */
  locate: (path: FieldPath) => Position;
  issues: Issue[];
};

const LARGEST = 64 * 1024;
/** Map, pair and value are three steps of a path: this is about ten levels of fields. */
const DEEPEST = 30;
const TOO_DEEP = {message: 'The fields are nested too deeply.', fix: 'Indent less, and close every bracket.'};
const START: Position = {line: 1, column: 1};

/**
 * Splits a page into front matter and prose. Front matter is YAML 1.2 between two lines `---` and nothing
 * else: a language after the opening line would be *executed* by Docusaurus 3.10. Never throws.
 */
export const parseFrontMatter = (text: string): ParsedFile => {
  const lines = text.split('\n');
  const opening = lines[0] ?? '';
  if (!/^-{3}[ \t]*$/.test(opening)) {
    if (/^-{3}/.test(opening)) {
      return failed({
        ...START,
        column: 4,
        message: `Unexpected "${opening.slice(3).trim()}" after the opening "---"; front matter is YAML and nothing else.`,
        fix: 'Make the first line exactly "---".',
      });
    }
    return failed({
      ...START,
      message: 'Expected front matter: the first line must be "---".',
      fix: 'Begin the file with "---", the fields (title: …), and "---" again.',
    });
  }
  const closing = lines.findIndex((line, index) => index > 0 && /^-{3}[ \t]*$/.test(line));
  if (closing === -1) {
    return failed({
      ...START,
      message: 'The front matter is never closed.',
      fix: 'Put a line "---" after the last field.',
    });
  }
  const yaml = lines.slice(1, closing).join('\n');
  if (yaml.length > LARGEST) {
    const message = 'The front matter is longer than 64 kB.';
    return failed({...START, message, fix: 'Move prose below the front matter.'});
  }
  const body = lines.slice(closing + 1).join('\n');
  return {...parseYaml(yaml, 1), body, bodyLine: closing + 2};
};

/** Reads YAML that begins after `offset` lines: the front matter of a page, or a whole file with 0. Never throws. */
export const parseYaml = (yaml: string, offset: number): Pick<ParsedFile, 'data' | 'locate' | 'issues'> => {
  const at = (line: number, column: number): Position => ({line: line + offset, column});
  const stop = (issues: Issue[]) => ({data: {}, locate: () => ({line: 1 + offset, column: 1}), issues});
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, {schema: 'core', version: '1.2', merge: false, uniqueKeys: true, lineCounter});
  const toPosition = (range: number): Position => {
    const {line, col} = lineCounter.linePos(range);
    return at(line, col);
  };
  const issues: Issue[] = [];
  visit(document, (_, node, path) => {
    if (path.length > DEEPEST) {
      issues.push({...toPosition((node as Node | null)?.range?.[0] ?? 0), ...TOO_DEEP});
      return visit.BREAK;
    }
    if (isAlias(node) || (node !== null && typeof node === 'object' && 'anchor' in node && node.anchor)) {
      issues.push({
        ...toPosition((node as Node).range?.[0] ?? 0),
        message: 'Unexpected YAML anchor or alias ("&name", "*name").',
        fix: 'Write the value out, or put it in quotes.',
      });
      return visit.SKIP;
    }
    const source = isScalar(node) || isMap(node) || isSeq(node) ? node.tag : undefined;
    if (source && !STANDARD_TAGS.has(source)) {
      issues.push({
        ...toPosition((node as Node).range?.[0] ?? 0),
        message: `Unexpected YAML tag "${source}".`,
        fix: 'Remove the "!" and what belongs to it, or put the value in quotes.',
      });
    }
    return undefined;
  });
  for (const error of document.errors) {
    const position = toPosition(findOpeningQuote(document, error) ?? error.pos[0]);
    // An alias or a tag is often what the parser stumbled over.
    if (!issues.some(({line}) => line === position.line)) issues.push({...position, ...explainYamlError(error)});
  }
  if (issues.length > 0) return stop(issues);
  const data: unknown = document.toJS({maxAliasCount: 0});
  if (data === null || typeof data !== 'object' || Array.isArray(data)) {
    const found = data === null ? 'nothing' : Array.isArray(data) ? 'a list' : 'a sentence';
    return stop([
      {
        ...at(1, 1),
        message: `Expected fields such as "title: …", found ${found}.`,
        fix: 'Write one "key: value" a line.',
      },
    ]);
  }
  const locate = (path: FieldPath): Position => {
    let node: unknown = document.contents;
    let range = 0;
    for (const key of path) {
      let next: unknown;
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
        // A field is pointed at by its key: that is what an editor sees first.
        if (pair && isScalar(pair.key)) range = pair.key.range?.[0] ?? range;
        next = pair?.value;
      } else if (isSeq(node)) {
        next = node.items[Number(key)];
        range = (next as Node | undefined)?.range?.[0] ?? range;
      }
      if (next === undefined) break;
      node = next;
    }
    return toPosition(range);
  };
  return {data: data as Record<string, unknown>, locate, issues: []};
};

const STANDARD_TAGS = new Set(['tag:yaml.org,2002:str', 'tag:yaml.org,2002:map', 'tag:yaml.org,2002:seq']);

const failed = (issue: Issue): ParsedFile => ({data: {}, body: '', bodyLine: 1, locate: () => START, issues: [issue]});

/** Where the quote was opened that an error says is never closed: the parser itself points at the end of the text. */
const findOpeningQuote = (document: Document, {code, message, pos}: YAMLParseError): number | undefined => {
  if (code !== 'MISSING_CHAR' || !/quote/.test(message)) return undefined;
  let opened: number | undefined;
  visit(document, {
    Scalar: (_, {type, range}) => {
      if ((type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') && range && range[0] < pos[0]) opened = range[0];
    },
  });
  return opened;
};

const PAIR = 'Expected "key: value" on this line.';
const QUOTES = 'Put the whole value in quotes.';

/** The parser's errors in the words of somebody who does not know YAML. */
const explainYamlError = ({code, message}: YAMLParseError): {message: string; fix: string} => {
  const [sentence = ''] = message.split(/ at line |\n/);
  if (/call stack|Stack overflow/i.test(message)) return TOO_DEEP;
  if (sentence.startsWith('Flow '))
    return {message: 'A bracket that was opened above is never closed.', fix: 'Put ] or } at the end of the list.'};
  switch (code) {
    case 'DUPLICATE_KEY':
      return {message: 'This field is there twice.', fix: 'Keep one of the two.'};
    case 'TAB_AS_INDENT':
      return {message: 'Unexpected tab.', fix: 'Indent with two spaces.'};
    case 'MISSING_CHAR':
      return /quote/.test(sentence)
        ? {message: 'This quote is never closed.', fix: 'Put the same quote at the end of the value.'}
        : {
            message: PAIR,
            fix: 'Write a colon and a space after the name; if the page begins here, put "---" above it.',
          };
    case 'MULTILINE_IMPLICIT_KEY':
      return {message: PAIR, fix: 'Write a colon and a space after the name of the field.'};
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {message: 'Unexpected second ":" in one line.', fix: QUOTES};
    case 'BAD_SCALAR_START':
      return {message: `Unexpected "${sentence.at(-1)}" at the start of a value.`, fix: QUOTES};
    case 'BAD_ALIAS':
      return {message: 'Unexpected "*" or "&" at the start of a value.', fix: QUOTES};
    case 'MULTIPLE_DOCS':
      return {message: 'Unexpected "..." in the front matter.', fix: 'Remove the line.'};
    default:
      return {
        message: `This is not valid YAML: ${sentence}.`,
        fix: 'Look at this line and the one above: a missing quote, colon or space.',
      };
  }
};

import * as z from 'zod';
import type {Issue} from './decode-text.ts';
import type {FieldPath, ParsedFile} from './front-matter.ts';
import {suggest} from './suggest.ts';
import {listExpectedFields} from './translation-schema.ts';

type ZodIssue = z.core.$ZodIssue;

/** A schema's complaints in an editor's words: where, what was found and expected, how to mend it. */
export const explainIssues = (
  schema: z.ZodObject,
  issues: readonly ZodIssue[],
  {data, locate}: Pick<ParsedFile, 'data' | 'locate'>,
): Issue[] => [
  ...issues.flatMap(toNearest).flatMap((issue) => {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    if (issue.code === 'unrecognized_keys') {
      const known = Object.keys(findObject(schema, path)?.shape ?? {});
      return issue.keys.map((key) => ({...locate([...path, key]), ...explainKey(key, known)}));
    }
    return [{...locate(path), ...explainValue(issue, path)}];
  }),
  ...listMissing(schema, data).map((field) => ({
    ...locate([]),
    message: `The field "${field}" is missing.`,
    fix: `Add it, or, where the company has not published it, add "${field}" to "unconfirmed".`,
  })),
  ...listUnknownNames(schema, data).map(({index, name}) => ({
    ...locate(['unconfirmed', index]),
    message: `Unexpected "${name}" in "unconfirmed", expected the name of a field.`,
    fix: suggest(name, Object.keys(schema.shape)) ?? 'Remove it, or write the field’s name as it is in this file.',
  })),
];

/** Of a field that may take several forms, the complaints of the one form that knows every key that is there. */
const toNearest = (issue: ZodIssue): ZodIssue[] => {
  if (issue.code !== 'invalid_union') return [issue];
  const [nearest, other] = issue.errors.filter((form) => !form.some(({code}) => code === 'unrecognized_keys'));
  if (!nearest || other) return [issue];
  return nearest.map((inner) => ({...inner, path: [...issue.path, ...inner.path]}));
};

const explainKey = (key: string, known: readonly string[]): {message: string; fix: string} => ({
  message: `Unexpected field "${key}".`,
  fix: suggest(key, known) ?? (known.length > 0 ? `Known fields: ${known.join(', ')}.` : 'Remove it.'),
});

const explainValue = (issue: ZodIssue, path: FieldPath): {message: string; fix: string} => {
  const name = path.filter((key) => typeof key === 'string').at(-1) ?? 'this file';
  const input = issue.input;
  if (input === undefined) {
    return {message: `The field "${name}" is missing.`, fix: `Add a line "${name}: …".`};
  }
  const found = show(input);
  switch (issue.code) {
    case 'invalid_value': {
      const options = issue.values.map(String);
      const fix = typeof input === 'string' ? suggest(input, options) : undefined;
      return {
        message: `Unexpected ${found} in "${name}", expected ${either(options)}.`,
        fix: fix ?? 'Write one of these.',
      };
    }
    case 'invalid_type':
      if (input === null)
        return {message: `The field "${name}" is empty.`, fix: 'Write a value after the colon, or remove the line.'};
      // The schema's own words, where it has some.
      if (issue.message.startsWith('expected '))
        return {message: `Unexpected ${found} in "${name}", ${issue.message}.`, fix: 'Change the value.'};
      if (issue.expected === 'string' && typeof input !== 'object') {
        return {
          message: `Unexpected ${found} in "${name}", expected words.`,
          fix: 'Put the value in quotes.',
        };
      }
      if (issue.expected === 'array') {
        return {
          message: `Unexpected ${found} in "${name}", expected a list.`,
          fix: `Write [${typeof input === 'object' ? '…' : String(input)}].`,
        };
      }
      return {
        message: `Unexpected ${found} in "${name}", expected ${PLAIN[issue.expected] ?? issue.expected}.`,
        fix: 'Change the value.',
      };
    case 'too_big':
      return typeof input === 'string'
        ? {
            message: `The field "${name}" has ${input.trim().length} characters, expected at most ${issue.maximum}.`,
            fix: 'Shorten it.',
          }
        : {message: `Unexpected ${found} in "${name}", expected at most ${issue.maximum}.`, fix: 'Change the value.'};
    case 'too_small':
      if (typeof input === 'number') {
        const least = issue.inclusive ? `${issue.minimum} or more` : `more than ${issue.minimum}`;
        return {message: `Unexpected ${found} in "${name}", expected ${least}.`, fix: 'Change the value.'};
      }
      return typeof input === 'string'
        ? {message: `The field "${name}" is empty.`, fix: 'Write a value after the colon, or remove the line.'}
        : {message: `The list "${name}" is empty.`, fix: 'Write at least one item, or remove the line.'};
    case 'invalid_key':
      return {
        message: `Unexpected name "${String(path.at(-1))}", ${issue.issues[0]?.message ?? 'expected another'}.`,
        fix: 'Change the name.',
      };
    default:
      return {message: `Unexpected ${found} in "${name}", ${issue.message}.`, fix: 'Change the value.'};
  }
};

const PLAIN: Record<string, string> = {
  object: 'fields below it',
  string: 'words',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

const either = (options: readonly string[]): string =>
  options.length < 2 ? options.join('') : `${options.slice(0, -1).join(', ')} or ${options.at(-1)}`;

const show = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list';
  if (value !== null && typeof value === 'object') return 'fields';
  const shown = String(value);
  return `"${shown.length > 60 ? `${shown.slice(0, 59)}…` : shown}"`;
};

/** Expected fields that are neither there nor named as unconfirmed. */
const listMissing = (schema: z.ZodObject, data: Record<string, unknown>): string[] =>
  listExpectedFields(schema).filter((field) => data[field] === undefined && !listUnconfirmed(data).includes(field));

const listUnknownNames = (schema: z.ZodObject, data: Record<string, unknown>) =>
  listUnconfirmed(data)
    .map((name, index) => ({name, index}))
    .filter(({name}) => !Object.hasOwn(schema.shape, name));

const listUnconfirmed = (data: Record<string, unknown>): string[] =>
  Array.isArray(data.unconfirmed) ? data.unconfirmed.map(String) : [];

/** The object schema that a path leads to, through lists and optional fields. */
const findObject = (schema: z.ZodType, path: FieldPath): z.ZodObject | undefined => {
  let found: z.ZodType | undefined = schema;
  for (const key of path) {
    found = strip(found);
    if (found instanceof z.ZodObject) found = found.shape[String(key)] as z.ZodType | undefined;
    else if (found instanceof z.ZodArray) found = found.element as z.ZodType;
  }
  found = strip(found);
  return found instanceof z.ZodObject ? found : undefined;
};

const strip = (schema: z.ZodType | undefined): z.ZodType | undefined =>
  schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;

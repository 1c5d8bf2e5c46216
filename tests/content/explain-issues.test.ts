import {expect, test} from 'vitest';
import * as z from 'zod';
import {explainIssues} from '../../src/content/explain-issues.ts';
import {parseFrontMatter} from '../../src/content/front-matter.ts';
import {expected, references, slug, text} from '../../src/content/kinds/fields.ts';

const Schema = z.strictObject({
  title: text(),
  size: z.int().positive().max(10).optional(),
  open: z.boolean().optional(),
  parts: z.array(z.strictObject({id: slug(), skills: references('skill').optional()})).optional(),
  names: z.record(slug(), z.string()).optional(),
  site: z.url().optional(),
  pay: expected(z.number()),
  unconfirmed: z.array(z.string()).optional(),
});

const explain = (fields: string): string => {
  const parsed = parseFrontMatter(`---\n${fields}\n---\n`);
  const result = Schema.safeParse(parsed.data, {reportInput: true});
  return explainIssues(Schema, result.error?.issues ?? [], parsed)
    .map(({line, column, message, fix}) => `${line}:${column} ${message} | ${fix}`)
    .join('\n');
};

test.each([
  'title: A\npay: 1',
  'title: A\nunconfirmed: [pay]',
  'title: A\npay: 1\nsize: 3\nopen: true\nparts: [{id: a, skills: [b, c/d, e#f]}]\nnames: {a: b}',
])('says nothing of what the schema accepts: %j', (fields) => {
  expect(explain(fields)).toBe('');
});

test.each([
  ['pay: 1', '2:1 The field "title" is missing. | Add a line "title: …".'],
  [
    'title: A',
    '2:1 The field "pay" is missing. | Add it, or, where the company has not published it, add "pay" to "unconfirmed".',
  ],
  [
    'title: A\nunconfirmed: [pays]\npay: 1',
    '3:15 Unexpected "pays" in "unconfirmed", expected the name of a field. | Did you mean "pay"?',
  ],
  ['title: A\npay: 1\nsise: 3', '4:1 Unexpected field "sise". | Did you mean "size"?'],
  ['title: A\npay: 1\nparts:\n  - id: a\n    skils: []', '6:5 Unexpected field "skils". | Did you mean "skills"?'],
  [
    'title: A\npay: 1\nparts:\n  - id: a\n    skills: [b, C]',
    '6:17 Unexpected "C" in "skills", expected an id such as "databases". | Change the value.',
  ],
  ['title: A\npay: 1\nsize: 11', '4:1 Unexpected "11" in "size", expected at most 10. | Change the value.'],
  ['title: A\npay: 1\nsize: 0', '4:1 Unexpected "0" in "size", expected more than 0. | Change the value.'],
  ['title: A\npay: 1\nopen: non', '4:1 Unexpected "non" in "open", expected true or false. | Change the value.'],
  [
    'title: A\npay: 1\nnames: {Bad Name: b}',
    '4:9 Unexpected name "Bad Name", expected lower-case letters, digits and single hyphens. | Change the name.',
  ],
  ['title: A\npay: much', '3:1 Unexpected "much" in "pay", expected a number. | Change the value.'],
  [
    `title: A\npay: ${'x'.repeat(100)}`,
    `3:1 Unexpected "${'x'.repeat(59)}…" in "pay", expected a number. | Change the value.`,
  ],
])('explains %j', (fields, explained) => {
  expect(explain(fields)).toBe(explained);
});

test('explains every issue of a page, not the first', () => {
  expect(explain('tilte: A\nsize: big\nopen: 3').split('\n')).toHaveLength(5);
});

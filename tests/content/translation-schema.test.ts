import {expect, test} from 'vitest';
import * as z from 'zod';
import {collections} from '../../src/content/collections.ts';
import {listExpectedFields, toTranslationSchema, unwrap} from '../../src/content/translation-schema.ts';

const schemaOf = (kind: string) => {
  const collection = collections.find((other) => other.kind === kind);
  if (!collection) throw new Error(kind);
  return collection.schema;
};

/** The fields of a schema, those of lists in brackets. */
const show = (schema: z.ZodObject): string =>
  Object.entries(schema.shape as Record<string, z.ZodType>)
    .map(([name, field]) => {
      const inner = unwrap(field);
      return inner instanceof z.ZodArray && inner.element instanceof z.ZodObject
        ? `${name} (${show(inner.element)})`
        : name;
    })
    .join(' ');

test('lets a translation repeat text fields and nothing else, kind by kind', () => {
  expect(
    Object.fromEntries(collections.map(({kind, schema}) => [kind, show(toTranslationSchema(schema))])),
  ).toMatchInlineSnapshot(`
    {
      "benefit": "title description aliases sidebar_label",
      "department": "title description aliases sidebar_label",
      "facts": "title description aliases sidebar_label facts (id text)",
      "glossary": "description aliases sidebar_label term",
      "guide": "title description aliases sidebar_label",
      "home": "title description aliases sidebar_label doors (id title summary links (id label))",
      "job": "title description aliases sidebar_label questions",
      "level": "title description aliases sidebar_label criteria (id name summary looks_like not)",
      "page": "title description aliases sidebar_label",
      "policy": "title description aliases sidebar_label",
      "post": "title description aliases",
      "process": "title description aliases sidebar_label batches ignores accommodation questions",
      "skill": "title description aliases sidebar_label",
      "stage": "title description aliases sidebar_label purpose format ai company_ai decision prepare helps inside agenda (id does) rubric (id looks_at ask weak good outstanding)",
      "team": "title description aliases sidebar_label",
      "value": "title description aliases sidebar_label",
    }
  `);
});

test('expects of each kind what the company should publish', () => {
  const expected = collections.map(({kind, schema}) => [kind, listExpectedFields(schema).join(' ')]);
  expect(Object.fromEntries(expected.filter(([, fields]) => fields !== ''))).toMatchInlineSnapshot(`
    {
      "job": "posted contract hours pay countries apply",
      "process": "accommodation",
      "stage": "who format minutes ai company_ai decides decision reply",
    }
  `);
});

test.each([
  ['level', {}],
  ['level', {title: 'Confirmé', criteria: [{id: 'a', name: 'A', looks_like: ['B']}]}],
  ['home', {doors: [{id: 'a', title: 'A', links: [{id: 'b', label: 'B'}]}]}],
  ['glossary', {term: 'Refonte', aliases: ['Refaire']}],
])('accepts in the translation of a %s %j', (kind, data) => {
  expect(toTranslationSchema(schemaOf(kind)).safeParse(data).success).toBe(true);
});

test.each([
  ['level', {status: 'adopted'}],
  ['level', {sidebar_position: 1}],
  ['level', {criteria: [{name: 'A'}]}],
  ['level', {criteria: [{id: 'a', basis: ['b-1']}]}],
  ['level', {title: ''}],
  ['home', {doors: [{id: 'a', links: [{id: 'b', to: '/c'}]}]}],
  ['job', {hiring: 'open'}],
])('refuses in the translation of a %s %j', (kind, data) => {
  expect(toTranslationSchema(schemaOf(kind)).safeParse(data).success).toBe(false);
});

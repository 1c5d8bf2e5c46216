import {expect, test} from 'vitest';
import * as z from 'zod';
import {type Collection, collections} from '../../src/content/collections.ts';
import {fieldMarks} from '../../src/content/kinds/fields.ts';
import {type Relation, relations} from '../../src/content/relations.ts';

/** Every field that holds references, as `from field to`, lists with ids read as the parts they are. */
const listReferenceFields = (
  kind: string,
  schema: z.ZodType,
  path: string[],
  parts?: Collection['parts'],
): string[] => {
  const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
  const target = fieldMarks.get(inner)?.refersTo;
  if (target) return [`${kind} ${path.join('.')} ${target}`];
  if (inner instanceof z.ZodArray) return listReferenceFields(kind, inner.element as z.ZodType, path, parts);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([name, field]) =>
    parts && name === parts.field && path.length === 0
      ? listReferenceFields(parts.kind, field, [])
      : listReferenceFields(kind, field, [...path, name], parts),
  );
};

const fields = (collections as readonly Collection[]).flatMap(({kind, schema, parts}) =>
  listReferenceFields(kind, schema, [], parts),
);

test('resolves every field that refers to something, and to the kind that its schema says', () => {
  const rows = (relations as readonly Relation[]).map(({from, field, to}) => `${from} ${field} ${to}`);
  const resolved = (row: string) => rows.includes(row) || rows.includes(row.replace(/^\S+/, 'any'));
  expect(fields.length).toBeGreaterThan(15);
  expect(fields.filter((field) => !resolved(field))).toEqual([]);
});

test('knows no relation that no schema has a field for', () => {
  const unused = (relations as readonly Relation[]).filter(
    ({from, field, to}) =>
      field !== 'folder' &&
      !fields.some((row) => row.endsWith(` ${field} ${to}`) && (from === 'any' || row.startsWith(`${from} `))),
  );
  expect(unused).toEqual([]);
});

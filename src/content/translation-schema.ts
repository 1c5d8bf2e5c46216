import * as z from 'zod';
import {fieldMarks, slug} from './kinds/fields.ts';

/**
 * The schema of a translation: of an entry's schema only the text fields, all optional (the page falls back to the
 * original), and of lists with ids the ids and text fields of their items. Anything else there is an error, because
 * a fact that stands twice comes to disagree with itself.
 */
export const toTranslationSchema = (schema: z.ZodObject): z.ZodObject => {
  const known = translationSchemas.get(schema);
  if (known) return known;
  const shape: Record<string, z.ZodType> = {};
  for (const [key, field] of Object.entries(schema.shape as Record<string, z.ZodType>)) {
    const translated = toTranslationField(field);
    if (translated) shape[key] = translated.optional();
  }
  const derived = z.strictObject(shape);
  translationSchemas.set(schema, derived);
  return derived;
};

// A schema is never changed, and each new one is compiled at its first use: not once for every file.
const translationSchemas = new WeakMap<z.ZodObject, z.ZodObject>();

/** The field as a translation carries it, or nothing for a fact. */
const toTranslationField = (field: z.ZodType): z.ZodType | undefined => {
  if (fieldMarks.get(field)?.text) return field;
  const inner = unwrap(field);
  if (inner !== field) return toTranslationField(inner);
  if (inner instanceof z.ZodArray && inner.element instanceof z.ZodObject && 'id' in inner.element.shape) {
    const {shape} = toTranslationSchema(inner.element);
    if (Object.keys(shape).length > 0) return z.array(z.strictObject({id: slug(), ...shape}));
  }
  return undefined;
};

/** The schema of a field, optional or not. */
export const unwrap = (field: z.ZodType): z.ZodType =>
  field instanceof z.ZodOptional ? (field.unwrap() as z.ZodType) : field;

/** Names of the fields that may be missing only where `unconfirmed` names them. */
export const listExpectedFields = (schema: z.ZodObject): string[] =>
  Object.entries(schema.shape as Record<string, z.ZodType>)
    .filter(([, field]) => fieldMarks.get(field)?.expected)
    .map(([name]) => name);

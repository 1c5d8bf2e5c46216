import * as z from 'zod';
import type {FieldPath} from './front-matter.ts';
import type {Entry, Translation} from './graph.ts';
import {toTranslationSchema, unwrap} from './translation-schema.ts';
import {findCollection} from './validate-entry.ts';

/** Anchors that one side has and the other has not, in the order of the page. */
export const compareSections = (entry: Entry, translation: Translation): {missing: string[]; extra: string[]} => {
  const original = entry.prose.headings.map(({id}) => id);
  const translated = translation.prose.headings.map(({id}) => id);
  return {
    missing: original.filter((id) => !translated.includes(id)),
    extra: translated.filter((id) => !original.includes(id)),
  };
};

/** Text fields that the original has and the translation has not: `description`, `criteria.leads-projects.name`. */
export const listUntranslated = (entry: Entry, translation: Translation): string[] => {
  const schema = findCollection(entry.path)?.collection.schema;
  return schema ? listMissing(toTranslationSchema(schema), entry.data, translation.data) : [];
};

type Fields = Record<string, unknown>;

const listMissing = (schema: z.ZodObject, original: Fields, translated: Fields): string[] =>
  Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, field]) => {
    if (name === 'id' || original[name] === undefined) return [];
    const inner = unwrap(field);
    if (!(inner instanceof z.ZodArray && inner.element instanceof z.ZodObject)) {
      return translated[name] === undefined ? [name] : [];
    }
    const {element} = inner;
    const items = (translated[name] ?? []) as Fields[];
    return (original[name] as Fields[]).flatMap((item) =>
      listMissing(element, item, items.find(({id}) => id === item.id) ?? {}).map(
        (missing) => `${name}.${String(item.id)}.${missing}`,
      ),
    );
  });

/** Each language's own affair: a short name for the menu, and other words that readers search by. */
const OWN: readonly string[] = ['sidebar_label', 'aliases'];

/**
 * What the translation has and the original has not: a field, `prepare`, or an item of a list, `rubric.databases`.
 */
export const listLeftovers = (entry: Entry, translation: Translation): FieldPath[] => {
  const original = entry.data as Fields;
  return Object.entries(translation.data).flatMap(([name, value]): FieldPath[] => {
    const written = original[name];
    if (written === undefined) return OWN.includes(name) ? [] : [[name]];
    if (!isListOfItems(value) || !isListOfItems(written)) return [];
    return value.flatMap(({id}, position) => (written.some((item) => item.id === id) ? [] : [[name, position, 'id']]));
  });
};

const isListOfItems = (value: unknown): value is Array<{id: string}> =>
  Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null && 'id' in item);

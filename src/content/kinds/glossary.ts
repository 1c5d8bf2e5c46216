import * as z from 'zod';
import {pageFields, standingFields, text, texts} from './fields.ts';

const {title: _, ...fields} = pageFields;

/** A term and what it means here: `docs/glossary/shape-up.md`. The description is its definition in one sentence. */
export const GlossarySchema = z.strictObject({
  ...fields,
  ...standingFields,
  /** The term as it is written; also the page's title. */
  term: text(),
  /** Other words that readers search it by: abbreviations, older names, everyday words. */
  aliases: texts().optional(),
});

export type Glossary = z.infer<typeof GlossarySchema>;

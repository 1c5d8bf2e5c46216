import * as z from 'zod';
import {pageFields, standingFields, text} from './fields.ts';

const {title: _, ...fields} = pageFields;

/** A term and what it means here: `docs/glossary/shape-up.md`. The description is its definition in one sentence. */
export const GlossarySchema = z.strictObject({
  ...fields,
  ...standingFields,
  /** The term as it is written; also the page's title. */
  term: text(),
});

export type Glossary = z.infer<typeof GlossarySchema>;

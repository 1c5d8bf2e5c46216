import * as z from 'zod';
import {pageFields, standingFields} from './fields.ts';

/** Kinds and reports that a page can list below its text. */
export const listed = z.enum([
  'value',
  'level',
  'skill',
  'department',
  'team',
  'process',
  'job',
  'benefit',
  'policy',
  'glossary',
  'facts',
  'basis',
  'channels',
  'data',
]);

/** A page of prose, and every folder's index: `docs/working-here/index.md`. */
export const PageSchema = z.strictObject({
  ...pageFields,
  ...standingFields,
  /** What the page lists below its text, from the graph. */
  lists: listed.optional(),
});

/** A page for those who edit this handbook: `docs/contributing/**`. It has no standing: it is about the handbook, not the company. */
export const GuideSchema = z.strictObject({...pageFields, lists: listed.optional()});

export type Page = z.infer<typeof PageSchema>;
export type Guide = z.infer<typeof GuideSchema>;

import * as z from 'zod';
import {pageFields, references, slug, standingFields, text, texts} from './fields.ts';

/** One thing that the level is recognised by. A part of its level, referred to by its own id. */
export const CriterionSchema = z.strictObject({
  /** Stable through every rewording; also the anchor on the level's page. */
  id: slug(),
  /** The criterion in a few words. */
  name: text(),
  /** The criterion in one or two sentences. */
  summary: text(),
  /** What it looks like when somebody meets it. */
  looks_like: texts().min(1),
  /** What is sometimes taken for it and is not. */
  not: texts().optional(),
  /** Values that show in it. */
  expresses: references('value').optional(),
  /** The numbered facts it stands on; compulsory on a proposed page. */
  basis: references('fact').min(1).optional(),
});

/** A level of seniority in one department: `docs/levels/engineering/senior.md`. */
export const LevelSchema = z.strictObject({
  ...pageFields,
  ...standingFields,
  /** What the level is recognised by, most important first. */
  criteria: z.array(CriterionSchema).min(1),
});

export type Criterion = z.infer<typeof CriterionSchema>;
export type Level = z.infer<typeof LevelSchema>;

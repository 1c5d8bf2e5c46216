import * as z from 'zod';
import {expected, minutes, pageFields, references, slug, standingFields, text} from './fields.ts';

/** A stage of a process; the folder it lies in is its process, `sidebar_position` its place: `docs/interview-process/engineering/screening.md`. */
export const StageSchema = z.strictObject({
  ...pageFields,
  ...standingFields,
  /** Its place in the process, from 1. */
  sidebar_position: z.int().positive(),
  /** What the stage is for, in one sentence. */
  purpose: text(),
  /** The roles that meet or read the candidate: ids under `roles` in company.yaml. */
  who: expected(z.array(slug()).min(1)),
  /** How it is held: in writing, by phone, as a conversation. */
  format: expected(text()),
  /** Minutes asked of the candidate in the stage itself. */
  minutes: expected(minutes()),
  /** Whether the candidate may use AI here, in one sentence. */
  ai: expected(text()),
  /** Who decides, and on what, in one sentence. */
  decision: expected(text()),
  /** What the stage assesses; each thing shows the stage on its own page. */
  assesses: z
    .strictObject({
      skills: references('skill').optional(),
      values: references('value').optional(),
      criteria: references('criterion').optional(),
    })
    .optional(),
});

export type Stage = z.infer<typeof StageSchema>;

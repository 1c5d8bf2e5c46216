import * as z from 'zod';
import {pageFields, references, standingFields} from './fields.ts';

/** A rule of the company, and whom it binds: `docs/policies/ai-usage.md`. */
export const PolicySchema = z.strictObject({
  ...pageFields,
  ...standingFields,
  /** Where the policy applies; empty where it applies everywhere. */
  applies: z
    .strictObject({
      departments: references('department').optional(),
      stages: references('stage').optional(),
    })
    .optional(),
});

export type Policy = z.infer<typeof PolicySchema>;

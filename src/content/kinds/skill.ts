import * as z from 'zod';
import {pageFields, references, standingFields} from './fields.ts';

/** A skill that jobs ask for and stages assess: `docs/skills/databases.md`. */
export const SkillSchema = z.strictObject({
  ...pageFields,
  ...standingFields,
  /** Values that show in how the skill is used. */
  expresses: references('value').optional(),
});

export type Skill = z.infer<typeof SkillSchema>;

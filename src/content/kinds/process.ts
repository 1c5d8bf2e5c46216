import * as z from 'zod';
import {pageFields, reference, standingFields} from './fields.ts';

/** An interview process; the stages lie beside it: `docs/interview-process/engineering/index.md`. */
export const ProcessSchema = z.strictObject({
  ...pageFields,
  ...standingFields,
  /** The department it hires for, where that department has a page. */
  department: reference('department').optional(),
});

export type Process = z.infer<typeof ProcessSchema>;

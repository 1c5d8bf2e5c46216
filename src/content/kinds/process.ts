import * as z from 'zod';
import {expected, pageFields, reference, standingFields, text, texts} from './fields.ts';

/** An interview process; the stages lie beside it: `docs/interview-process/engineering/index.md`. */
export const ProcessSchema = z.strictObject({
  ...pageFields,
  ...standingFields,
  /** The department it hires for, where that department has a page. */
  department: reference('department').optional(),
  /** When applications are handled, where that changes what a candidate notices: in batches, for example. */
  batches: text().optional(),
  /** What counts at no stage, whatever the application says of it: education, certifications. */
  ignores: texts().optional(),
  /** How a candidate asks for a stage to be adapted to them, in one or two sentences. */
  accommodation: expected(text()),
  /** Questions worth asking the company, whatever the job. */
  questions: texts().optional(),
});

export type Process = z.infer<typeof ProcessSchema>;

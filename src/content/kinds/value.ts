import * as z from 'zod';
import {pageFields, standingFields} from './fields.ts';

/** A value of the company: `docs/values/ownership.md`. */
export const ValueSchema = z.strictObject({...pageFields, ...standingFields});

export type Value = z.infer<typeof ValueSchema>;

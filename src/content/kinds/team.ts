import * as z from 'zod';
import {pageFields, standingFields} from './fields.ts';

/** A team; the folder it lies in is its department: `docs/departments/engineering/application.md`. */
export const TeamSchema = z.strictObject({...pageFields, ...standingFields});

export type Team = z.infer<typeof TeamSchema>;

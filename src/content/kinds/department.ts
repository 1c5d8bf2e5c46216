import * as z from 'zod';
import {pageFields, standingFields} from './fields.ts';

/** A department, which is a codified specialty: `docs/departments/engineering/index.md`. */
export const DepartmentSchema = z.strictObject({...pageFields, ...standingFields});

export type Department = z.infer<typeof DepartmentSchema>;

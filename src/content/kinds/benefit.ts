import * as z from 'zod';
import {pageFields, standingFields} from './fields.ts';

/** Something the company offers those who work there: `docs/benefits/healthcare.md`. */
export const BenefitSchema = z.strictObject({...pageFields, ...standingFields});

export type Benefit = z.infer<typeof BenefitSchema>;

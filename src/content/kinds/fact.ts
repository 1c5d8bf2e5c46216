import * as z from 'zod';
import {pageFields, slug, standingFields, text} from './fields.ts';

/** One thing known about the company. A part of its page of facts, cited by its id. */
export const FactSchema = z.strictObject({
  /** Topic and number, `seniority-3`; never reused. Also the anchor on the page. */
  id: slug(),
  /** The fact, in the handbook's own words. */
  text: text(),
  /** Where it was stated: ids under `sources` in company.yaml. */
  sources: z.array(slug()).min(1),
  /** `stated` outright; `deduced` from what was stated; `trace`, perhaps stale; `missing`, looked for and not found. */
  certainty: z.enum(['stated', 'deduced', 'trace', 'missing']),
});

/** The facts on one topic: `docs/facts/seniority.md`. */
export const FactsSchema = z.strictObject({
  ...pageFields,
  ...standingFields,
  /** In the order in which they are numbered. */
  facts: z.array(FactSchema).min(1),
});

export type Fact = z.infer<typeof FactSchema>;
export type Facts = z.infer<typeof FactsSchema>;

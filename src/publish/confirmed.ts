import type {EntryOf} from '../content/graph.ts';
import type {Job} from '../content/kinds/job.ts';
import {localize} from '../content/localize.ts';

/** What the company has published of a posting. */
export type Confirmed = Partial<Job>;

/**
 * A posting in one language without what `unconfirmed` names, whether it has a value or not. Every output for machines
 * begins here: a page can say that something is not confirmed, and they cannot.
 */
export const toConfirmed = (job: EntryOf<'job'>, locale: string): Confirmed => {
  const data = localize(job, locale);
  const unconfirmed = new Set(data.unconfirmed);
  // Taking keys away from a posting leaves part of one.
  return Object.fromEntries(Object.entries(data).filter(([field]) => !unconfirmed.has(field))) as Confirmed;
};

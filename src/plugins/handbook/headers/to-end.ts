import type {Job} from '../../../content/kinds/job.ts';
import {toExpiryInstant} from '../../../publish/expiry-instant.ts';

/** The last second of a posting that has not ended yet and will by itself; null for all others. */
export const toEnd = ({hiring, expires}: Pick<Job, 'hiring' | 'expires'>, timezone: string): string | null =>
  expires !== undefined && (hiring === 'open' || hiring === 'paused') ? toExpiryInstant(expires, timezone) : null;

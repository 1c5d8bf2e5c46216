import {explainForbidden, type HiringState, isExpired, mayFollow} from './hiring.ts';
import type {Job} from './kinds/job.ts';

/** What changes in a page's front matter. */
export type FieldEdits = {
  set: Readonly<Record<string, string>>;
  remove: readonly string[];
  /** Names that `unconfirmed` holds no longer. */
  confirm: readonly string[];
};

/** What somebody wants of a posting. */
export type HiringChange = {
  to: Exclude<HiringState, 'draft'>;
  /** The day on which it happened; today where none is given. */
  on?: string | undefined;
  /** A new last day for applications. */
  expires?: string | undefined;
};

/** Why a change is refused, and what to do instead. */
export type Refusal = {message: string; fix: string};

type Days = {[Field in 'posted' | 'expires' | 'paused' | 'closed']?: string};

/** The days that belong to another state: they go. */
const STALE = {open: ['paused', 'closed'], paused: ['closed'], filled: ['paused'], closed: ['paused']} as const;

/** The fields that a change of a posting's state writes and takes away, or why it may not be. */
export const changeHiring = (job: Job, change: HiringChange, today: string): FieldEdits | Refusal => {
  const {to} = change;
  if (!mayFollow(job.hiring, to)) return explainForbidden(job.hiring, to);
  if (to === 'paused' && isExpired(job, today))
    return explainOver(to, job.expires, 'Close it, or open it with "--expires" and a later day.');
  const days = to === 'open' ? openOn(job, change, today) : leaveOn(job, {...change, to}, today);
  if ('message' in days) return days;
  const written = Object.entries({hiring: to, ...days});
  const isNew = ([field, value]: [string, string]): boolean => job[field as keyof Job] !== value;
  return {
    set: Object.fromEntries(written.filter(isNew)),
    remove: STALE[to].filter((field) => job[field] !== undefined),
    confirm: [...written.map(([field]) => field), ...STALE[to]].filter((field) => job.unconfirmed?.includes(field)),
  };
};

/** The days of a posting that is opened: the first time it is posted, and never again. */
const openOn = (job: Job, {on, expires}: HiringChange, today: string): Days | Refusal => {
  if (on !== undefined && job.hiring !== 'draft') {
    const day = job.posted ? `on ${job.posted}, and that day stays` : 'on a day that its file does not name';
    return {
      message: `Unexpected "--on ${on}": this job was posted before, ${day}.`,
      fix: job.posted
        ? 'Leave the option out.'
        : 'Leave the option out; once the day is published, write it as "posted".',
    };
  }
  const last = expires ?? job.expires;
  if (last !== undefined && last < today) return explainOver('open', last, 'Add "--expires" and a later day.');
  return {...(job.hiring === 'draft' ? {posted: on ?? today} : {}), ...(expires === undefined ? {} : {expires})};
};

/** The day of a posting that is paused or ends. What says so already keeps its day. */
const leaveOn = (job: Job, {to, on}: HiringChange & {to: 'paused' | 'filled' | 'closed'}, today: string): Days => {
  const field = to === 'paused' ? 'paused' : 'closed';
  if (job.hiring === to && job[field] !== undefined && on === undefined) return {[field]: job[field]};
  // The page of a posting that has expired says already since when it is closed.
  const known = to === 'closed' && isExpired(job, today) ? job.expires : undefined;
  return {[field]: on ?? known ?? today};
};

const explainOver = (to: HiringState, last: string | undefined, fix: string): Refusal => ({
  message: `Unexpected "${to}": the last day for applications, ${last}, has passed.`,
  fix,
});

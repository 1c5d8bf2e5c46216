/** Where a posting is in its life. */
export const HIRING_STATES = ['draft', 'open', 'paused', 'filled', 'closed'] as const;

export type HiringState = (typeof HIRING_STATES)[number];

/**
 * What may follow on what. A posting that somebody has seen is never a draft again, because its address would vanish;
 * one that ended may be opened again, as itself: the day it was posted stays.
 */
export const NEXT_STATES = {
  draft: ['open'],
  open: ['paused', 'filled', 'closed'],
  paused: ['open', 'filled', 'closed'],
  filled: ['open'],
  closed: ['open'],
} as const satisfies Record<HiringState, readonly HiringState[]>;

/** Whether a state may follow on another; staying the same always may. */
export const mayFollow = (from: HiringState, to: HiringState): boolean =>
  from === to || (NEXT_STATES[from] as readonly HiringState[]).includes(to);

/** True for a posting that has ended: its address answers and says so, and nothing else knows it. */
export const hasEnded = (state: HiringState): boolean => state === 'filled' || state === 'closed';

/** True from the day after the last on which applications are read. Days are ISO, so they compare as text. */
export const isExpired = (
  {hiring, expires}: {hiring: HiringState; expires?: string | undefined},
  today: string,
): boolean => (hiring === 'open' || hiring === 'paused') && expires !== undefined && expires < today;

/** A state in running text: `a draft`, `open`. */
export const nameState = (state: HiringState): string => (state === 'draft' ? 'a draft' : state);

/** Why a state may not follow on another. */
export const explainForbidden = (from: HiringState, to: HiringState): {message: string; fix: string} => {
  const next = NEXT_STATES[from];
  const expected = next.length === 1 ? next[0] : `${next.slice(0, -1).join(', ')} or ${next.at(-1)}`;
  return {
    message: `Unexpected "${to}" in "hiring": this job was ${nameState(from)}, and can become ${expected}.`,
    fix:
      to === 'draft'
        ? 'Its address keeps answering: use "paused" or "closed".'
        : `Leave it ${nameState(from)}, or set "hiring: ${next[0]}" first.`,
  };
};

import {useCallback, useMemo, useSyncExternalStore} from 'react';
import type {JobProps} from '../handbook/props.ts';
import {closeEnded} from './close-ended.ts';
import {findLastEnd, findNextEnd} from './last-end.ts';

export {closeEnded};

/** Browsers count milliseconds to wait in 31 bits. */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * Postings as they are by the reader's clock: those whose last day is over are closed, also while the page stays open.
 * The page as it was built is what React begins with; until then, the script in the head has hidden what no longer holds.
 */
export const useCurrentJobs = <Job extends Pick<JobProps, 'hiring' | 'closed' | 'expires' | 'ends'>>(
  jobs: readonly Job[],
): readonly Job[] => {
  const ends = useMemo(() => jobs.flatMap((job) => job.ends ?? []), [jobs]);
  const subscribe = useCallback((onChange: () => void) => waitForEnds(ends, onChange), [ends]);
  const lastEnd = useSyncExternalStore(
    subscribe,
    () => findLastEnd(ends, Date.now()),
    () => '',
  );
  return useMemo(() => (lastEnd === '' ? jobs : jobs.map((job) => closeEnded(job, lastEnd))), [jobs, lastEnd]);
};

/** The same for one. */
export const useCurrentJob = <Job extends Pick<JobProps, 'hiring' | 'closed' | 'expires' | 'ends'>>(job: Job): Job =>
  useCurrentJobs(useMemo(() => [job], [job]))[0] ?? job;

const waitForEnds = (ends: readonly string[], onChange: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    onChange();
    const next = findNextEnd(ends, Date.now());
    if (next !== undefined) timer = setTimeout(wait, Math.min(next, LONGEST_MS));
  };
  wait();
  // A computer that slept has not counted.
  document.addEventListener('visibilitychange', wait);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', wait);
  };
};

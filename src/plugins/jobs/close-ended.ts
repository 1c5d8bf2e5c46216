import type {JobProps} from '../handbook/props.ts';

/** What decides whether a posting has ended by itself. */
type Ending = Pick<JobProps, 'hiring' | 'closed' | 'expires' | 'ends'>;

/** A posting as it is once an end is over: as the next build will show it. The same one where it goes on. */
export const closeEnded = <Job extends Ending>(job: Job, lastEnd: string): Job =>
  job.ends !== null && lastEnd !== '' && Date.parse(job.ends) <= Date.parse(lastEnd)
    ? {...job, hiring: 'closed', closed: job.expires, ends: null}
    : job;

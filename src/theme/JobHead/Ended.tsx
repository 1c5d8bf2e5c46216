import JobEnd from '@site/src/components/JobEnd';
import type {JobProps} from '@site/src/plugins/handbook/props';
import {closeEnded} from '@site/src/plugins/jobs/client';

type Props = {
  /** By the reader's clock. */
  job: Pick<JobProps, 'hiring' | 'expires' | 'ends' | 'paused' | 'closed' | 'list'>;
  similar?: string | undefined;
};

/** Where nobody can apply for a job: why that is. It stands in something that says in `data-ends` when the job ends. */
export default function Ended({job, similar}: Props) {
  return (
    <>
      {job.ends !== null && (
        <div data-once-ended="" data-nosnippet="">
          <JobEnd job={closeEnded(job, job.ends)} similar={similar} />
        </div>
      )}
      {job.hiring === 'open' ? null : job.hiring === 'paused' ? (
        <div data-while-open="">
          <JobEnd job={job} similar={similar} />
        </div>
      ) : (
        job.hiring !== 'draft' && <JobEnd job={job} similar={similar} />
      )}
    </>
  );
}

import JobEnd from '@site/src/components/JobEnd';
import JobFacts from '@site/src/components/JobFacts';
import type {JobProps} from '@site/src/plugins/handbook/props';
import {closeEnded, useCurrentJob} from '@site/src/plugins/jobs/client';
import {SIMILAR} from '@site/src/theme/JobFoot/sections';
import {useOpenSimilar} from '@site/src/theme/JobFoot/use-open-similar';

/** The facts of a posting by the reader's clock; above them, where nobody can apply, why that is. */
export default function JobHead({job: built, unconfirmed}: {job: JobProps; unconfirmed: readonly string[]}) {
  const job = useCurrentJob(built);
  const similar = useOpenSimilar(built.similar).length > 0 ? SIMILAR : undefined;
  return (
    // Of another job nothing may stay: the script in the head marks what React does not know of.
    <div key={job.id} data-ends={job.ends ?? undefined}>
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
      <JobFacts job={job} unconfirmed={unconfirmed} />
    </div>
  );
}

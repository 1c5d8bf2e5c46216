import JobFacts from '@site/src/components/JobFacts';
import type {JobProps} from '@site/src/plugins/handbook/props';
import {useCurrentJob} from '@site/src/plugins/jobs/client';
import {SIMILAR} from '@site/src/theme/JobFoot/sections';
import {useOpenSimilar} from '@site/src/theme/JobFoot/use-open-similar';
import Ended from './Ended.tsx';

/** The facts of a posting by the reader's clock; above them, where nobody can apply, why that is. */
export default function JobHead({job: built, unconfirmed}: {job: JobProps; unconfirmed: readonly string[]}) {
  const job = useCurrentJob(built);
  const similar = useOpenSimilar(built.similar).length > 0 ? SIMILAR : undefined;
  return (
    // Of another job nothing may stay: the script in the head marks what React does not know of.
    <div key={job.id} data-ends={job.ends ?? undefined}>
      <Ended job={job} similar={similar} />
      <JobFacts job={job} unconfirmed={unconfirmed} />
    </div>
  );
}

import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import JobList from '@site/src/components/JobList';
import type {JobLinkProps, LinkProps} from '@site/src/plugins/handbook/props';
import {useCurrentJobs} from '@site/src/plugins/jobs/client';
import type {ReactNode} from 'react';

type Props = {jobs: readonly JobLinkProps[]; list: LinkProps | null; feeds: ReactNode};

/** The jobs that were opened last, and the way to all of them; where none is open, the way to be told of the next. */
export default function HomeJobs({jobs, list, feeds}: Props) {
  const open = useCurrentJobs(jobs).filter(({hiring}) => hiring === 'open');
  return (
    <>
      {open.length > 0 ? (
        <JobList jobs={open} />
      ) : (
        <>
          <p>
            <Translate id="jobs.none">No job is open at the moment.</Translate>
          </p>
          {feeds}
        </>
      )}
      {list && (
        <p>
          <Link to={list.address}>
            <Translate id="job.all">All jobs</Translate>
          </Link>
        </p>
      )}
    </>
  );
}

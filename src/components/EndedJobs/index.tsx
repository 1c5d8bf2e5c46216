import Translate from '@docusaurus/Translate';
import type {JobLinkProps} from '../../plugins/handbook/props.ts';
import JobLink, {MANY} from '../JobLink';
import {HiringState} from '../JobWords';
import styles from './styles.module.css';

/** Postings that have ended: out of the way, and there for whoever looks for one. */
export default function EndedJobs({jobs}: {jobs: readonly JobLinkProps[]}) {
  if (jobs.length === 0) return null;
  return (
    <details className={styles.ended}>
      <summary>
        <Translate id="jobs.ended" values={{count: jobs.length}}>
          {'Jobs that have ended ({count})'}
        </Translate>
      </summary>
      <ul>
        {jobs.map((job) => (
          <li key={job.address}>
            <JobLink job={job} isPlain={jobs.length > MANY} /> · <HiringState job={job} />
          </li>
        ))}
      </ul>
    </details>
  );
}

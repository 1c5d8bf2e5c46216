import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {JobLinkProps} from '../../plugins/handbook/props.ts';
import {HiringState, Workplace} from '../JobWords';
import styles from './styles.module.css';

/** Postings one below the other, each with what decides whether to read on. */
export default function JobList({jobs}: {jobs: readonly JobLinkProps[]}) {
  if (jobs.length === 0) {
    return (
      <p>
        <Translate id="jobs.none">No job is open at the moment.</Translate>
      </p>
    );
  }
  return (
    <ul className={styles.list}>
      {jobs.map((job) => (
        <li key={job.address}>
          <Link to={job.address}>{job.title}</Link>
          <p className={styles.facts}>
            {job.team} · {job.level} · <Workplace of={job.workplace} />
            {job.hiring !== 'open' && (
              <>
                {' · '}
                <HiringState job={job} />
              </>
            )}
          </p>
          <p>{job.description}</p>
        </li>
      ))}
    </ul>
  );
}

import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {memo} from 'react';
import type {JobLinkProps} from '../../plugins/handbook/props.ts';
import {Contract, HiringState, isContract, Workplace} from '../JobWords';
import styles from './styles.module.css';

/** From here on a browser is spared to lay out what nobody sees yet. */
const MANY = 50;

/** Postings one below the other, each with what decides whether to read on. */
export default function JobList({jobs}: {jobs: readonly JobLinkProps[]}) {
  return (
    <ul className={styles.list} data-long={jobs.length > MANY}>
      {jobs.map((job) => (
        <Item key={job.address} job={job} />
      ))}
    </ul>
  );
}

// A list of hundreds is narrowed down with every letter: what stays is not drawn again.
const Item = memo(function Item({job}: {job: JobLinkProps}) {
  const [contract] = job.facets.contract;
  return (
    <li data-ends={job.ends ?? undefined} {...(job.ends === null ? {} : {'data-while-open': ''})}>
      <Link to={job.address}>{job.title}</Link>
      <p className={styles.facts}>
        {job.team} · {job.level} · <Workplace of={job.workplace} />
        {isContract(contract) && (
          <>
            {' · '}
            <Contract of={contract} />
          </>
        )}
      </p>
      {job.hiring !== 'open' && (
        <p className={styles.facts}>
          <HiringState job={job} />
        </p>
      )}
      {!job.confirmed && (
        <p className={styles.facts}>
          <Translate id="jobs.unconfirmed">Not confirmed: whether the job is still open</Translate>
        </p>
      )}
      <p>{job.description}</p>
    </li>
  );
});

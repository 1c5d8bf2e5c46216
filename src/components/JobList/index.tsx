import Translate from '@docusaurus/Translate';
import {memo} from 'react';
import type {JobLinkProps} from '../../plugins/handbook/props.ts';
import JobLink, {MANY} from '../JobLink';
import {Contract, HiringState, isContract, Workplace} from '../JobWords';
import styles from './styles.module.css';

/** Never begins a line. */
const DOT = '\u00a0· ';

type Props = {
  jobs: readonly JobLinkProps[];
  /** Those to be seen, where not all are. */
  shown?: ReadonlySet<JobLinkProps>;
};

/** Postings one below the other, each with what decides whether to read on. */
export default function JobList({jobs, shown}: Props) {
  const isLong = jobs.length > MANY;
  return (
    <ul className={styles.list} data-long={isLong}>
      {jobs.map((job) => (
        <li
          key={job.address}
          // Hidden, not removed: an item stays the one it was while the list is narrowed down.
          hidden={shown !== undefined && !shown.has(job)}
          data-ends={job.ends ?? undefined}
          {...(job.ends === null ? {} : {'data-while-open': ''})}
        >
          <Item job={job} isLong={isLong} />
        </li>
      ))}
    </ul>
  );
}

const Item = memo(function Item({job, isLong}: {job: JobLinkProps; isLong: boolean}) {
  const [contract] = job.facets.contract;
  return (
    <>
      <JobLink job={job} isPlain={isLong} />
      <p className={styles.facts}>
        {job.team}
        {DOT}
        {job.level}
        {DOT}
        <Workplace of={job.workplace} />
        {isContract(contract) && (
          <>
            {DOT}
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
    </>
  );
});

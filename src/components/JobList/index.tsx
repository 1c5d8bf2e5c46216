import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {memo} from 'react';
import type {JobLinkProps} from '../../plugins/handbook/props.ts';
import {Contract, HiringState, isContract, Workplace} from '../JobWords';
import styles from './styles.module.css';

/** Never begins a line. */
const DOT = '\u00a0· ';

/** From here on a browser is spared to lay out what nobody sees yet. */
const MANY = 50;

type Props = {
  jobs: readonly JobLinkProps[];
  /** Those to be seen, where not all are. */
  shown?: ReadonlySet<JobLinkProps>;
};

/** Postings one below the other, each with what decides whether to read on. */
export default function JobList({jobs, shown}: Props) {
  return (
    <ul className={styles.list} data-long={jobs.length > MANY}>
      {jobs.map((job) => (
        <li
          key={job.address}
          // To hide hundreds and show them again takes a tenth of the time that it takes to draw them again.
          hidden={shown !== undefined && !shown.has(job)}
          data-ends={job.ends ?? undefined}
          {...(job.ends === null ? {} : {'data-while-open': ''})}
        >
          <Item job={job} />
        </li>
      ))}
    </ul>
  );
}

const Item = memo(function Item({job}: {job: JobLinkProps}) {
  const [contract] = job.facets.contract;
  return (
    <>
      <Link to={job.address}>{job.title}</Link>
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

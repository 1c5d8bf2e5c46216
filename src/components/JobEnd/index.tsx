import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {JobProps} from '../../plugins/handbook/props.ts';
import {HiringState} from '../JobWords';
import styles from './styles.module.css';

type Props = {job: Pick<JobProps, 'hiring' | 'paused' | 'closed' | 'list'>; similar?: string | undefined};

/** At the top of a posting for which nobody can apply: why, since when, and where to go on. */
export default function JobEnd({job, similar}: Props) {
  return (
    <div className={styles.banner} data-hiring={job.hiring}>
      <p>
        <strong>
          <HiringState job={job} />.
        </strong>{' '}
        {job.hiring !== 'paused' && (
          <Translate id="job.ended">This page stays for those who applied or have a link to it.</Translate>
        )}
      </p>
      <ul>
        {similar && (
          <li>
            <a href={`#${similar}`}>
              <Translate id="job.similar">Similar open jobs</Translate>
            </a>
          </li>
        )}
        {job.list && (
          <li>
            <Link to={job.list.address}>
              <Translate id="job.all">All jobs</Translate>
            </Link>
          </li>
        )}
      </ul>
    </div>
  );
}

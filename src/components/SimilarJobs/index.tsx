import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {SimilarJobProps} from '../../plugins/handbook/props.ts';
import styles from './styles.module.css';

/** Open jobs that are like the one on the page, each with what the two have in common. */
export default function SimilarJobs({jobs}: {jobs: readonly SimilarJobProps[]}) {
  return (
    <ul className={styles.list}>
      {jobs.map(({job, skills, team, level}) => (
        <li key={job.address} data-ends={job.ends ?? undefined} {...(job.ends === null ? {} : {'data-while-open': ''})}>
          <Link to={job.address}>{job.title}</Link>
          <p>
            <Shared skills={skills} team={team} level={level} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Shared({skills, team, level}: Pick<SimilarJobProps, 'skills' | 'team' | 'level'>) {
  const parts = [
    skills !== null && {
      id: 'skills',
      words: (
        <Translate id="similar.skills" values={{skills}}>
          {'shares {skills}'}
        </Translate>
      ),
    },
    team && {id: 'team', words: <Translate id="similar.team">same team</Translate>},
    level && {id: 'level', words: <Translate id="similar.level">same level</Translate>},
  ].filter((part) => part !== false);
  return parts.map(({id, words}, place) => (
    <span key={id}>
      {place > 0 && ' · '}
      {words}
    </span>
  ));
}

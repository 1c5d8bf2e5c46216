import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

/** The two readings of one stage, each a link to the other. */
export default function LensSwitch({
  current,
  candidate,
  interviewers,
}: {
  current: 'candidate' | 'interviewer';
  candidate: string;
  interviewers: string;
}) {
  const lenses = [
    {id: 'candidate', to: candidate, name: <Translate id="lens.candidate">For candidates</Translate>},
    {id: 'interviewer', to: interviewers, name: <Translate id="lens.interviewer">For interviewers</Translate>},
  ];
  return (
    <nav className={styles.lenses} aria-label={translate({id: 'lens.label', message: 'Two readings of this stage'})}>
      <ul>
        {lenses.map(({id, to, name}) => (
          <li key={id}>
            <Link to={to} aria-current={id === current ? 'page' : undefined}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
      <p>
        <Translate id="lens.same">
          Both come from one record, so they cannot disagree. The one for interviewers also has the agenda, the rubric
          and the scorecard.
        </Translate>
      </p>
    </nav>
  );
}

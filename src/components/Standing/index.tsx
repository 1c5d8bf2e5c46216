import Translate from '@docusaurus/Translate';
import type {StandingProps} from '../../plugins/handbook/props.ts';
import BasisList from '../BasisList';
import styles from './styles.module.css';

/** At the top of a page: whether the company has said this, or somebody proposes that it does. */
export default function Standing({standing, company}: {standing: StandingProps; company: string}) {
  if (standing.status !== 'proposed') return null;
  return (
    <aside className={styles.banner} aria-labelledby="standing">
      <p id="standing">
        <strong>
          <Translate id="standing.proposed.title">Proposed text.</Translate>
        </strong>{' '}
        <Translate id="standing.proposed.text" values={{company}}>
          {'It is open for comment; {company} has not adopted it.'}
        </Translate>
      </p>
      {standing.basis.length > 0 && (
        <details>
          <summary>
            <Translate id="standing.basis">What it rests on</Translate>
          </summary>
          <BasisList facts={standing.basis} />
        </details>
      )}
    </aside>
  );
}

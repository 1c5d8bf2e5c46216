import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {StageLinkProps} from '../../plugins/handbook/props.ts';
import ProposedMark from '../ProposedMark';
import Minutes from '../StageFacts/Minutes';
import styles from './styles.module.css';

/** The stages of a process, each with what it is for, who is met and how long it takes. */
export default function StageList({stages}: {stages: readonly StageLinkProps[]}) {
  return (
    <ol className={styles.list}>
      {stages.map(({address, title, purpose, who, minutes, proposed}) => (
        <li key={address}>
          <Link to={address}>{title}</Link>
          {proposed && <ProposedMark />}
          <p>{purpose}</p>
          <p className={styles.quiet}>
            {who.length > 0 ? who.join(', ') : <Translate id="stage.who.notPublished">People not published</Translate>}{' '}
            ·{' '}
            {minutes === null ? (
              <Translate id="stage.minutes.notPublished">Time not published</Translate>
            ) : (
              <Minutes count={minutes} />
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}

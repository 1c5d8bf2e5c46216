import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {JobStageProps} from '../../plugins/handbook/props.ts';
import styles from './styles.module.css';

/** What the stages of a process say about AI, each in its own words, and which say nothing. */
export default function StageAi({stages}: {stages: readonly JobStageProps[]}) {
  const silent = stages.filter(({ai}) => ai === null);
  if (silent.length === stages.length) {
    return (
      <p className="not-published">
        <Translate id="ai.none">What may be done with AI in the interviews is not published.</Translate>
      </p>
    );
  }
  return (
    <ul className={styles.list}>
      {stages.map(
        ({address, title, ai}) =>
          ai !== null && (
            <li key={address}>
              <Link to={address}>{title}</Link> · {ai}
            </li>
          ),
      )}
      {silent.length > 0 && (
        <li className="not-published">
          <Translate id="ai.part" values={{stages: silent.map(({title}) => title).join(', ')}}>
            {'Not published for: {stages}.'}
          </Translate>
        </li>
      )}
    </ul>
  );
}

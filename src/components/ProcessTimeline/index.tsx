import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ProcessStageProps} from '../../plugins/handbook/props.ts';
import ProposedMark from '../ProposedMark';
import {ProposedPart, ProposedPartsProvider} from '../ProposedParts';
import Minutes from '../StageFacts/Minutes';
import Decision from './Decision.tsx';
import styles from './styles.module.css';

/**
 * A process as a line with its stages on it, each with two lanes beside each other: what the candidate takes part in, and
 * what happens inside meanwhile. A stage ends in a decision, drawn on the line.
 */
export default function ProcessTimeline({stages}: {stages: readonly ProcessStageProps[]}) {
  return (
    <section className={styles.timeline} aria-label={translate({id: 'process.line', message: 'Stages of the process'})}>
      <p className={styles.lanes} aria-hidden="true">
        <span>
          <YourPart />
        </span>
        <span>
          <Inside />
        </span>
      </p>
      <ol>
        {stages.map((stage) => (
          <li key={stage.address}>
            <ProposedPartsProvider value={stage.proposedFields}>
              <Stage stage={stage} />
            </ProposedPartsProvider>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Stage({stage}: {stage: ProcessStageProps}) {
  const {address, title, proposed, purpose, inside} = stage;
  return (
    <>
      <div className={styles.stage}>
        <div>
          <p className={styles.lane}>
            <YourPart />
          </p>
          <p className={styles.name}>
            <Link to={address}>{title}</Link>
            {proposed && <ProposedMark />}
          </p>
          <p>
            {purpose}
            <ProposedPart name="purpose" />
          </p>
          <p className={styles.quiet}>
            <Circumstances stage={stage} />
          </p>
        </div>
        <div>
          <p className={styles.lane}>
            <Inside />
            <ProposedPart name="inside" />
          </p>
          {inside.length > 0 ? (
            inside.map((line) => <p key={line}>{line}</p>)
          ) : (
            <p className="not-published">
              <Translate id="timeline.inside.notPublished">Not published</Translate>
            </p>
          )}
        </div>
      </div>
      <Decision stage={stage} />
    </>
  );
}

/** Who is met, how, and for how long. */
function Circumstances({stage: {who, format, minutes}}: {stage: ProcessStageProps}) {
  return (
    <>
      {who.length > 0 ? who.join(', ') : <Translate id="stage.who.notPublished">People not published</Translate>}
      {format !== null && <> · {format}</>} ·{' '}
      {minutes === null ? (
        <Translate id="stage.minutes.notPublished">Time not published</Translate>
      ) : (
        <Minutes count={minutes} />
      )}
    </>
  );
}

const YourPart = () => <Translate id="timeline.yours">Your part</Translate>;

const Inside = () => <Translate id="timeline.inside">Inside meanwhile</Translate>;

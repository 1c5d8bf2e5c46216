import Translate from '@docusaurus/Translate';
import type {ProcessStageProps} from '../../plugins/handbook/props.ts';
import {ProposedPart} from '../ProposedParts';
import styles from './styles.module.css';

/** How a stage ends: who decides what; or that neither is published. */
export default function Decision({stage: {decides, decision}}: {stage: ProcessStageProps}) {
  const isKnown = decides.length > 0 || decision !== null;
  return (
    <p className={isKnown ? styles.decision : `${styles.decision} not-published`}>
      {isKnown ? (
        <>
          <span className={styles.quiet}>
            <Translate id="stage.decision">Decision</Translate>:
          </span>{' '}
          {[decides.join(', '), decision ?? ''].filter(Boolean).join(' · ')}
          <ProposedPart name="decision" />
        </>
      ) : (
        <Translate id="timeline.decision.notPublished">Decision: not published by whom, nor on what</Translate>
      )}
    </p>
  );
}

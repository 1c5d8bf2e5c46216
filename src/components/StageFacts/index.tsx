import Translate from '@docusaurus/Translate';
import type {StageProps} from '../../plugins/handbook/props.ts';
import FactList from '../FactList';
import ProcessLine from '../ProcessLine';
import {ProposedPart} from '../ProposedParts';
import Minutes from './Minutes';
import styles from './styles.module.css';

/** A stage's place in its process, and what is known of it. */
export default function StageFacts({stage}: {stage: StageProps}) {
  return (
    <section className={styles.facts}>
      <ProcessLine stages={stage.stages} current={stage.address} />
      <FactList
        rows={[
          {
            id: 'purpose',
            name: name(<Translate id="stage.purpose">Purpose</Translate>, 'purpose'),
            value: stage.purpose,
          },
          {
            id: 'who',
            name: name(<Translate id="stage.who">Who</Translate>, 'who'),
            value: stage.who.length > 0 ? stage.who.join(', ') : null,
          },
          {id: 'format', name: name(<Translate id="stage.format">How</Translate>, 'format'), value: stage.format},
          {
            id: 'minutes',
            name: name(<Translate id="stage.minutes">Time</Translate>, 'minutes'),
            value: stage.minutes && <Minutes count={stage.minutes} />,
          },
          {
            id: 'decision',
            name: name(<Translate id="stage.decision">Decision</Translate>, 'decision'),
            value: stage.decision,
          },
          {id: 'ai', name: name(<Translate id="stage.ai">Your use of AI</Translate>, 'ai'), value: stage.ai},
        ]}
      />
    </section>
  );
}

const name = (words: React.ReactNode, field: string) => (
  <>
    {words}
    <ProposedPart name={field} />
  </>
);

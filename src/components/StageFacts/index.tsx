import Translate from '@docusaurus/Translate';
import type {StageFactsProps} from '../../plugins/handbook/props.ts';
import FactList from '../FactList';
import {ProposedPart} from '../ProposedParts';
import Days from './Days';
import Minutes from './Minutes';
import styles from './styles.module.css';

/**
 * What is known of a stage, the same for its candidate and its interviewers: only how the reader is spoken of differs.
 * Facts that a page leaves out of `stage` are no row of it; null stands for what is not published.
 */
export default function StageFacts({
  stage,
  lens,
}: {
  stage: Partial<Omit<StageFactsProps, 'assesses'>>;
  lens: 'candidate' | 'interviewer';
}) {
  const forCandidate = lens === 'candidate';
  const rows = [
    {id: 'purpose', name: name(<Translate id="stage.purpose">Purpose</Translate>, 'purpose'), value: stage.purpose},
    {id: 'who', name: name(<Translate id="stage.who">Who</Translate>, 'who'), value: toLine(stage.who)},
    {id: 'format', name: name(<Translate id="stage.format">How</Translate>, 'format'), value: stage.format},
    {
      id: 'minutes',
      name: name(<Translate id="stage.minutes">Time</Translate>, 'minutes'),
      value: stage.minutes && <Minutes count={stage.minutes} />,
    },
    {
      id: 'decides',
      name: name(<Translate id="stage.decides">Who decides</Translate>, 'decides'),
      value: toLine(stage.decides),
    },
    {
      id: 'decision',
      name: name(<Translate id="stage.decision">Decision</Translate>, 'decision'),
      value: stage.decision,
    },
    {
      id: 'reply',
      name: name(<Translate id="stage.reply">Time to answer</Translate>, 'reply'),
      value: stage.reply && <Days count={stage.reply} />,
    },
    {
      id: 'ai',
      name: name(
        forCandidate ? (
          <Translate id="stage.ai">Your use of AI</Translate>
        ) : (
          <Translate id="stage.ai.theirs">The candidate’s use of AI</Translate>
        ),
        'ai',
      ),
      value: stage.ai,
    },
    {
      id: 'companyAi',
      name: name(<Translate id="stage.companyAi">The company’s use of AI</Translate>, 'company_ai'),
      value: stage.companyAi,
    },
    {
      id: 'accommodation',
      name: forCandidate ? (
        <Translate id="stage.accommodation">Adjustments for you</Translate>
      ) : (
        <Translate id="stage.accommodation.theirs">Adjustments for the candidate</Translate>
      ),
      value: stage.accommodation,
    },
  ];
  return (
    <div className={styles.facts}>
      <FactList rows={rows.filter(({value}) => value !== undefined)} />
    </div>
  );
}

const toLine = (words: readonly string[] | undefined): string | null | undefined =>
  words?.length === 0 ? null : words?.join(', ');

const name = (words: React.ReactNode, field: string) => (
  <>
    {words}
    <ProposedPart name={field} />
  </>
);

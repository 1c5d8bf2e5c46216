import Translate from '@docusaurus/Translate';
import type {DecisionProps} from '../../plugins/handbook/views/props.ts';
import FactList from '../FactList';
import {ProposedPart} from '../ProposedParts';

/** What a decision is about, who meets or reads the candidate before it, and who takes it. */
export default function DecisionFacts({decision}: {decision: DecisionProps}) {
  const {purpose, who, decides} = decision;
  return (
    <FactList
      rows={[
        {
          id: 'purpose',
          name: name(<Translate id="stage.purpose">Purpose</Translate>, 'purpose'),
          value: purpose,
        },
        {id: 'who', name: name(<Translate id="stage.who">Who</Translate>, 'who'), value: toLine(who)},
        {
          id: 'decision',
          name: name(<Translate id="selection.what">What is decided</Translate>, 'decision'),
          value: decision.decision,
        },
        {
          id: 'decides',
          name: name(<Translate id="selection.by">By whom</Translate>, 'decides'),
          value: toLine(decides),
        },
      ]}
    />
  );
}

const toLine = (words: readonly string[]): string | null => (words.length > 0 ? words.join(', ') : null);

const name = (words: React.ReactNode, field: string) => (
  <>
    {words}
    <ProposedPart name={field} />
  </>
);

import Translate from '@docusaurus/Translate';
import type {ProcessProps} from '../../plugins/handbook/props.ts';
import FactList from '../FactList';

/** What holds for a process as a whole. */
export default function ProcessFacts({process: {time, batches, ignores, accommodation}}: {process: ProcessProps}) {
  return (
    <FactList
      rows={[
        {
          id: 'time',
          name: <Translate id="process.time">Your time</Translate>,
          value: time.published === null ? null : <Time time={time} />,
        },
        ...(batches === null
          ? []
          : [{id: 'batches', name: <Translate id="process.batches">Batches</Translate>, value: batches}]),
        {
          id: 'ignores',
          name: <Translate id="stage.ignores">What does not count</Translate>,
          value: ignores.length > 0 ? ignores.join(', ') : null,
        },
        {
          id: 'accommodation',
          name: <Translate id="stage.accommodation">Adjustments for you</Translate>,
          value: accommodation,
        },
      ]}
    />
  );
}

/** What is known, and never as if the rest were nothing. */
function Time({time: {published, unpublished}}: Pick<ProcessProps, 'time'>) {
  if (unpublished.length === 0) return published;
  return (
    <Translate id="process.time.part" values={{time: published ?? '', stages: unpublished.join(', ')}}>
      {'at least {time}; not published for: {stages}'}
    </Translate>
  );
}

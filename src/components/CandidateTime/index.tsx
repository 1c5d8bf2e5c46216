import Translate from '@docusaurus/Translate';
import type {CandidateTimeProps} from '../../plugins/handbook/props.ts';

/** What a process asks of a candidate's time: never less than is known, and never as if the rest were nothing. */
export default function CandidateTime({time: {published, unpublished}}: {time: CandidateTimeProps}) {
  const stages = unpublished.join(', ');
  if (published === null) {
    return <Translate id="time.none">How much time is asked of you is not published.</Translate>;
  }
  return unpublished.length === 0 ? (
    <Translate id="time.whole" values={{time: published}}>
      {'Time asked of you: {time}.'}
    </Translate>
  ) : (
    <Translate id="time.part" values={{time: published, stages}}>
      {'Time asked of you: at least {time}; not published for: {stages}.'}
    </Translate>
  );
}

import Translate from '@docusaurus/Translate';
import type {JobProps} from '../../plugins/handbook/props.ts';

/** Where the work is done. */
export function Workplace({of}: {of: JobProps['workplace']}) {
  switch (of) {
    case 'remote':
      return <Translate id="workplace.remote">Remote</Translate>;
    case 'hybrid':
      return <Translate id="workplace.hybrid">Partly remote</Translate>;
    case 'office':
      return <Translate id="workplace.office">At the office</Translate>;
  }
}

/** Where a posting is in its life. */
export function HiringState({job: {hiring, closed}}: {job: Pick<JobProps, 'hiring' | 'closed'>}) {
  const date = closed?.text ?? '';
  switch (hiring) {
    case 'open':
      return <Translate id="hiring.open">Open</Translate>;
    case 'paused':
      return <Translate id="hiring.paused">Paused: no applications are read for now</Translate>;
    case 'filled':
      return (
        <Translate id="hiring.filled" values={{date}}>
          {'Filled on {date}'}
        </Translate>
      );
    case 'closed':
      return (
        <Translate id="hiring.closed" values={{date}}>
          {'Closed on {date}'}
        </Translate>
      );
    case 'draft':
      return null;
  }
}

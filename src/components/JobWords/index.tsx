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

/** The kind of contract. */
export function Contract({of}: {of: NonNullable<JobProps['contract']>}) {
  switch (of) {
    case 'permanent':
      return <Translate id="contract.permanent">Permanent</Translate>;
    case 'fixed-term':
      return <Translate id="contract.fixed-term">Fixed-term</Translate>;
    case 'internship':
      return <Translate id="contract.internship">Internship</Translate>;
    case 'apprenticeship':
      return <Translate id="contract.apprenticeship">Apprenticeship</Translate>;
    case 'freelance':
      return <Translate id="contract.freelance">Freelance</Translate>;
  }
}

/** How much of a week the work takes. */
export function Hours({of}: {of: NonNullable<JobProps['hours']>}) {
  return of === 'full-time' ? (
    <Translate id="hours.full-time">Full-time</Translate>
  ) : (
    <Translate id="hours.part-time">Part-time</Translate>
  );
}

/** Where a posting is in its life. */
export function HiringState({job: {hiring, closed}}: {job: Pick<JobProps, 'hiring' | 'closed'>}) {
  switch (hiring) {
    case 'open':
      return <Translate id="hiring.open">Open</Translate>;
    case 'paused':
      return <Translate id="hiring.paused">Paused: no applications are read for now</Translate>;
    case 'filled':
      return closed ? (
        <Translate id="hiring.filled.on" values={{date: closed.text}}>
          {'Filled on {date}'}
        </Translate>
      ) : (
        <Translate id="hiring.filled">Filled</Translate>
      );
    case 'closed':
      return closed ? (
        <Translate id="hiring.closed.on" values={{date: closed.text}}>
          {'Closed on {date}'}
        </Translate>
      ) : (
        <Translate id="hiring.closed">Closed</Translate>
      );
    case 'draft':
      return null;
  }
}

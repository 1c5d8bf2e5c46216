import Translate from '@docusaurus/Translate';
import type {JobProps, PayProps} from '../../plugins/handbook/props.ts';

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

const CONTRACTS = ['permanent', 'fixed-term', 'internship', 'apprenticeship', 'freelance'] as const;

const WORKPLACES = ['remote', 'hybrid', 'office'] as const;

/** True for a workplace that there is a word for. */
export const isWorkplace = (value: string | undefined): value is (typeof WORKPLACES)[number] =>
  (WORKPLACES as readonly (string | undefined)[]).includes(value);

/** True for a contract that there is a word for. */
export const isContract = (value: string | undefined): value is (typeof CONTRACTS)[number] =>
  (CONTRACTS as readonly (string | undefined)[]).includes(value);

/** How much of a week the work takes. */
export function Hours({of}: {of: NonNullable<JobProps['hours']>}) {
  return of === 'full-time' ? (
    <Translate id="hours.full-time">Full-time</Translate>
  ) : (
    <Translate id="hours.part-time">Part-time</Translate>
  );
}

/** Where a posting is in its life. */
export function HiringState({job: {hiring, paused, closed}}: {job: Pick<JobProps, 'hiring' | 'paused' | 'closed'>}) {
  switch (hiring) {
    case 'open':
      return <Translate id="hiring.open">Open</Translate>;
    case 'paused':
      return paused ? (
        <Translate id="hiring.paused.since" values={{date: paused.text}}>
          {'Paused since {date}: no applications are read for now'}
        </Translate>
      ) : (
        <Translate id="hiring.paused">Paused: no applications are read for now</Translate>
      );
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

/** What a job pays. */
export function PayWords({pay}: {pay: PayProps}) {
  if (pay === 'before-first-interview') {
    return <Translate id="job.pay.later">The range is given before the first interview.</Translate>;
  }
  const units = {
    HOUR: <Translate id="job.pay.hour">an hour</Translate>,
    DAY: <Translate id="job.pay.day">a day</Translate>,
    WEEK: <Translate id="job.pay.week">a week</Translate>,
    MONTH: <Translate id="job.pay.month">a month</Translate>,
    YEAR: <Translate id="job.pay.year">a year</Translate>,
  };
  return (
    <>
      {pay.range} {units[pay.unit]}
    </>
  );
}

import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {JobProps, PayProps} from '../../plugins/handbook/props.ts';
import FactList from '../FactList';
import InlineLinks from '../InlineLinks';
import {Contract, HiringState, Hours, Workplace} from '../JobWords';
import styles from './styles.module.css';

/** The facts of a posting, and how to apply. */
export default function JobFacts({job, unconfirmed}: {job: JobProps; unconfirmed: readonly string[]}) {
  return (
    <section className={styles.facts}>
      <FactList
        rows={[
          {id: 'hiring', name: <Translate id="job.hiring">Hiring</Translate>, value: <HiringState job={job} />},
          {
            id: 'team',
            name: <Translate id="job.team">Team</Translate>,
            value: job.team && <InlineLinks items={[job.team]} />,
          },
          {
            id: 'level',
            name: <Translate id="job.level">Level</Translate>,
            value: job.level && <InlineLinks items={[job.level]} />,
          },
          {
            id: 'workplace',
            name: <Translate id="job.workplace">Workplace</Translate>,
            value: <Workplace of={job.workplace} />,
          },
          {
            id: 'contract',
            name: <Translate id="job.contract">Contract</Translate>,
            value: job.contract && <Contract of={job.contract} />,
          },
          {
            id: 'hours',
            name: <Translate id="job.hours">Hours</Translate>,
            value: job.hours && <Hours of={job.hours} />,
          },
          {id: 'pay', name: <Translate id="job.pay">Pay</Translate>, value: job.pay && <Pay pay={job.pay} />},
          {
            id: 'countries',
            name: <Translate id="job.countries">Countries</Translate>,
            value: job.countries?.join(', ') ?? null,
          },
          {
            id: 'requires',
            name: <Translate id="job.requires">Skills</Translate>,
            value: <InlineLinks items={job.requires} />,
          },
          {
            id: 'process',
            name: <Translate id="job.process">How we hire</Translate>,
            value: job.process && <InlineLinks items={[job.process]} />,
          },
          {
            id: 'posted',
            name: <Translate id="job.posted">Posted</Translate>,
            value: job.posted && <Day {...job.posted} />,
          },
          ...(job.expires
            ? [
                {
                  id: 'expires',
                  name: <Translate id="job.expires">Applications until</Translate>,
                  value: <Day {...job.expires} />,
                },
              ]
            : []),
        ]}
      />
      <Apply job={job} unconfirmed={unconfirmed.filter((name) => isKnown(job, name))} />
    </section>
  );
}

/** What has a value: of the rest, the facts have said already that it is not published. */
const isKnown = (job: JobProps, name: string): boolean => !(name in job) || job[name as keyof JobProps] !== null;

const Day = ({iso, text}: {iso: string; text: string}) => <time dateTime={iso}>{text}</time>;

function Pay({pay}: {pay: PayProps}) {
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

function Apply({job: {hiring, apply}, unconfirmed}: {job: JobProps; unconfirmed: readonly string[]}) {
  if (hiring !== 'open' || apply === null) return null;
  const [href, shown] = 'url' in apply ? [apply.url, new URL(apply.url).host] : [`mailto:${apply.email}`, apply.email];
  return (
    <div className={styles.apply}>
      <Link className={styles.button} href={href}>
        <Translate id="job.apply">Apply</Translate>
      </Link>
      <p>
        <Translate id="job.apply.where" values={{where: <code>{shown}</code>}}>
          {'The link leads to {where}.'}
        </Translate>{' '}
        {unconfirmed.length > 0 && (
          <Translate id="job.unconfirmed" values={{fields: <UnconfirmedFields names={unconfirmed} />}}>
            {'Not confirmed by the company: {fields}.'}
          </Translate>
        )}
      </p>
    </div>
  );
}

const NAMES: Record<string, () => React.ReactNode> = {
  hiring: () => <Translate id="field.hiring">whether the job is still open</Translate>,
  posted: () => <Translate id="field.posted">when it was posted</Translate>,
  contract: () => <Translate id="field.contract">the contract</Translate>,
  hours: () => <Translate id="field.hours">full-time or part-time</Translate>,
  pay: () => <Translate id="field.pay">the pay</Translate>,
  countries: () => <Translate id="field.countries">the countries you may work from</Translate>,
  apply: () => <Translate id="field.apply">where to apply</Translate>,
};

const UnconfirmedFields = ({names}: {names: readonly string[]}) =>
  names.map((name, position) => (
    <span key={name}>
      {position > 0 && ', '}
      {NAMES[name]?.() ?? name}
    </span>
  ));

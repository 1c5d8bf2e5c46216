import Translate from '@docusaurus/Translate';
import type {JobProps} from '../../plugins/handbook/props.ts';
import Apply from '../Apply';
import Employer from '../Employer';
import FactList, {type FactRow} from '../FactList';
import InlineLinks from '../InlineLinks';
import {Contract, HiringState, Hours, PayWords, Workplace} from '../JobWords';
import Unconfirmed from '../Unconfirmed';
import styles from './styles.module.css';

/** The facts of a posting, and how to apply. */
export default function JobFacts({job, unconfirmed}: {job: JobProps; unconfirmed: readonly string[]}) {
  const doubtful = unconfirmed.filter((name) => isKnown(job, name));
  return (
    <section className={styles.facts}>
      <FactList rows={toRows(job, !unconfirmed.includes('hiring'))} />
      {job.hiring === 'open' && job.apply ? (
        <Apply apply={job.apply} privacy={job.privacy}>
          <Unconfirmed names={doubtful} />
        </Apply>
      ) : (
        doubtful.length > 0 && (
          <p className={styles.doubt}>
            <Unconfirmed names={doubtful} />
          </p>
        )
      )}
    </section>
  );
}

/** What has a value: of the rest, the facts have said already that it is not published. */
const isKnown = (job: JobProps, name: string): boolean => !(name in job) || job[name as keyof JobProps] !== null;

const toRows = (job: JobProps, isSure: boolean): FactRow[] => [
  {id: 'hiring', name: <Translate id="job.hiring">Hiring</Translate>, value: <StateNow job={job} isSure={isSure} />},
  {id: 'team', name: <Translate id="job.team">Team</Translate>, value: job.team && <InlineLinks items={[job.team]} />},
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
  ...(job.workplace === 'remote' && job.places === null
    ? []
    : [
        {
          id: 'places',
          name: <Translate id="job.places">Places</Translate>,
          value: job.places && <Lines texts={job.places} />,
        },
      ]),
  {
    id: 'contract',
    name: <Translate id="job.contract">Contract</Translate>,
    value: job.contract && <Contract of={job.contract} />,
  },
  {id: 'hours', name: <Translate id="job.hours">Hours</Translate>, value: job.hours && <Hours of={job.hours} />},
  {id: 'pay', name: <Translate id="job.pay">Pay</Translate>, value: job.pay && <PayWords pay={job.pay} />},
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
  {id: 'posted', name: <Translate id="job.posted">Posted</Translate>, value: job.posted && <Day {...job.posted} />},
  ...(job.expires
    ? [
        {
          id: 'expires',
          name: <Translate id="job.expires">Applications until</Translate>,
          value: <Day {...job.expires} />,
        },
      ]
    : []),
  {
    id: 'employer',
    name: <Translate id="job.employer">Employer</Translate>,
    value: <Employer employer={job.employer} />,
  },
  // It is of no language.
  {id: 'reference', name: <Translate id="job.reference">Reference</Translate>, value: <code>{job.id}</code>},
  ...(job.apply ? [] : [{id: 'apply', name: <Translate id="job.where">Where to apply</Translate>, value: null}]),
];

/** The state as it was built; and, where a day ends the posting, the state that follows, for the script in the head. */
function StateNow({job, isSure}: {job: JobProps; isSure: boolean}) {
  const state =
    job.hiring === 'open' && !isSure ? (
      <Translate id="hiring.open.unconfirmed">Open, not confirmed by the company</Translate>
    ) : (
      <HiringState job={job} />
    );
  if (job.ends === null) return state;
  return (
    <>
      <span data-while-open="">{state}</span>
      <span data-once-ended="" data-nosnippet="">
        <HiringState job={{...job, hiring: 'closed', closed: job.expires}} />
      </span>
    </>
  );
}

const Day = ({iso, text}: {iso: string; text: string}) => <time dateTime={iso}>{text}</time>;

const Lines = ({texts}: {texts: readonly string[]}) =>
  texts.map((text) => (
    <span key={text} className={styles.line}>
      {text}
    </span>
  ));

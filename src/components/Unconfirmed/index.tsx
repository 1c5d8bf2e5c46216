import Translate from '@docusaurus/Translate';

/** What a posting says although the company has not confirmed it, in plain words. */
export default function Unconfirmed({names}: {names: readonly string[]}) {
  if (names.length === 0) return null;
  return (
    <Translate id="job.unconfirmed" values={{fields: <Fields names={names} />}}>
      {'Not confirmed by the company: {fields}.'}
    </Translate>
  );
}

const NAMES: Record<string, () => React.ReactNode> = {
  hiring: () => <Translate id="field.hiring">whether the job is still open</Translate>,
  posted: () => <Translate id="field.posted">when it was posted</Translate>,
  expires: () => <Translate id="field.expires">until when applications are read</Translate>,
  contract: () => <Translate id="field.contract">the contract</Translate>,
  hours: () => <Translate id="field.hours">full-time or part-time</Translate>,
  pay: () => <Translate id="field.pay">the pay</Translate>,
  countries: () => <Translate id="field.countries">the countries you may work from</Translate>,
  places: () => <Translate id="field.places">the places of work</Translate>,
  benefits: () => <Translate id="field.benefits">what comes with the job</Translate>,
  apply: () => <Translate id="field.apply">where to apply</Translate>,
};

const Fields = ({names}: {names: readonly string[]}) =>
  names.map((name, position) => (
    <span key={name}>
      {position > 0 && ', '}
      {NAMES[name]?.() ?? name}
    </span>
  ));

import Translate from '@docusaurus/Translate';

/** A number of days. */
export default function Days({count}: {count: number}) {
  return count === 1 ? (
    <Translate id="days.one">1 day</Translate>
  ) : (
    <Translate id="days" values={{count}}>
      {'{count} days'}
    </Translate>
  );
}

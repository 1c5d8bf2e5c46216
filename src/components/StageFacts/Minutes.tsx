import Translate from '@docusaurus/Translate';

/** A length of time. */
export default function Minutes({count}: {count: number}) {
  return (
    <Translate id="minutes" values={{count}}>
      {'{count} minutes'}
    </Translate>
  );
}

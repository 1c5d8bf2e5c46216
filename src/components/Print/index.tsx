import Translate from '@docusaurus/Translate';
import {useSyncExternalStore} from 'react';

const never = () => () => {};

/** Prints the page; there only where a script can. */
export default function Print() {
  const canPrint = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!canPrint) return null;
  return (
    <p data-no-print="">
      <button type="button" className="button button--secondary" onClick={() => window.print()}>
        <Translate id="print">Print</Translate>
      </button>
    </p>
  );
}

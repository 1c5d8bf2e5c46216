import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';

/** Leads to the decisions of a process. */
export default function SelectionLink({to}: {to: string}) {
  return (
    <p>
      <Link to={to}>
        <Translate id="selection.link">Would I be selected? The decisions, one after the other</Translate>
      </Link>
    </p>
  );
}

import Link from '@docusaurus/Link';
import {Fragment} from 'react';
import type {LinkProps} from '../../plugins/handbook/props.ts';

/** Links in a running line, set apart by commas. */
export default function InlineLinks({items}: {items: readonly LinkProps[]}) {
  return items.map(({address, title}, position) => (
    <Fragment key={address}>
      {position > 0 && ', '}
      <Link to={address}>{title}</Link>
    </Fragment>
  ));
}

import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {Fragment} from 'react';
import type {LinkProps} from '../../plugins/handbook/props.ts';
import styles from './styles.module.css';

/** From a stage to everything that is assessed at the levels that it belongs to. */
export default function CoverageLinks({levels}: {levels: readonly LinkProps[]}) {
  if (levels.length === 0) return null;
  return (
    <p className={styles.links}>
      {levels.map(({address, title}, position) => (
        <Fragment key={address}>
          {position > 0 && <br />}
          <Link to={address}>
            {translate({id: 'coverage.title', message: '{level}: what is assessed where'}, {level: title})}
          </Link>
        </Fragment>
      ))}
    </p>
  );
}

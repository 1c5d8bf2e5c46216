import Translate from '@docusaurus/Translate';
import type {AskedProps} from '@site/src/plugins/handbook/views/props';
import {Fragment} from 'react';
import styles from './styles.module.css';
import {toFieldId} from './to-field-id.ts';

/** What nothing is noted for, each with the way to its field. */
export default function Missing({asked}: {asked: readonly AskedProps[]}) {
  if (asked.length === 0) {
    return (
      <p>
        <Translate id="selfCheck.missing.none">Something is noted for everything that the job asks for.</Translate>
      </p>
    );
  }
  return (
    // On paper it stands below each of them.
    <p className={styles.missing}>
      <Translate id="selfCheck.missing">Nothing is noted yet for:</Translate>{' '}
      {asked.map(({id, link}, place) => (
        <Fragment key={id}>
          {place > 0 && ', '}
          <a href={`#${toFieldId(id)}`}>{link.title}</a>
        </Fragment>
      ))}
      .
    </p>
  );
}

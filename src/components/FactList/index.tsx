import {Fragment, type ReactNode} from 'react';
import NotPublished from '../NotPublished';
import styles from './styles.module.css';

/** What something is called, and what it is; null where it is not published. */
export type FactRow = {id: string; name: ReactNode; value: ReactNode | null; proposed?: boolean};

/** Facts as a definition list: names left, values right, one below the other on a phone. */
export default function FactList({rows}: {rows: readonly FactRow[]}) {
  return (
    <dl className={styles.list}>
      {rows.map(({id, name, value}) => (
        <Fragment key={id}>
          <dt>{name}</dt>
          <dd>{value ?? <NotPublished />}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

import Translate from '@docusaurus/Translate';
import {Fragment, type ReactNode} from 'react';
import styles from './styles.module.css';

/** What something is called, and what it is; null where it is not published. */
export type FactRow = {id: string; name: ReactNode; value: ReactNode | null};

/**
 * Facts as a definition list: names left, values right, one below the other on a phone. What the company has not
 * published is never left out and never a blank: the last row names it.
 */
export default function FactList({rows}: {rows: readonly FactRow[]}) {
  const published = rows.filter(({value}) => value !== null);
  const unpublished = rows.filter(({value}) => value === null);
  return (
    <dl className={styles.list}>
      {published.map(({id, name, value}) => (
        <Fragment key={id}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
      {unpublished.length > 0 && (
        <>
          <dt>
            <Translate
              id="facts.notPublished"
              description="Before the names of facts that the company has not published"
            >
              Not published
            </Translate>
          </dt>
          <dd className="not-published">
            {unpublished.map(({id, name}, place) => (
              <Fragment key={id}>
                {place > 0 && ', '}
                {name}
              </Fragment>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}

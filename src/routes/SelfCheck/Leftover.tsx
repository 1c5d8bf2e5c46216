import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from './styles.module.css';
import {toFieldId} from './to-field-id.ts';

/** Notes on what the job asked for when they were written. Nothing but an id is known of it by now. */
export default function Leftover({ids, children}: {ids: readonly string[]; children: (id: string) => ReactNode}) {
  if (ids.length === 0) return null;
  return (
    <>
      <Heading as="h2" id="no-longer-asked">
        {translate({id: 'selfCheck.leftover', message: 'No longer asked for'})}
      </Heading>
      <p>
        <Translate id="selfCheck.leftover.text">
          You noted this for what the job asked for before. It is kept and exported, but is not in the outline.
        </Translate>
      </p>
      {ids.map((id) => (
        <section key={id} className={styles.asked}>
          <h3 id={`${toFieldId(id)}-name`}>{id}</h3>
          {children(id)}
        </section>
      ))}
    </>
  );
}

import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {LooksAtNotPublished} from '@site/src/components/Assessed';
import ProposedMark from '@site/src/components/ProposedMark';
import type {AskedProps} from '@site/src/plugins/handbook/views/props';
import type {ReactNode} from 'react';
import styles from './styles.module.css';
import {toFieldId} from './to-field-id.ts';

/** Something that a job asks for: what it is, where it comes up, and beneath it the place for evidence. */
export default function Asked({asked, children}: {asked: AskedProps; children: ReactNode}) {
  const {id, link, summary, stages} = asked;
  return (
    <section className={styles.asked}>
      <h3>
        <Link id={`${toFieldId(id)}-name`} to={link.address}>
          {link.title}
        </Link>{' '}
        {link.proposed && <ProposedMark />}
      </h3>
      <p>{summary}</p>
      {stages.length === 0 ? (
        <p className={styles.quiet}>
          <Translate id="selfCheck.nowhere">It comes up in no stage that is published.</Translate>
        </p>
      ) : (
        <>
          <p className={styles.where}>
            <Translate id="selfCheck.where">Where it comes up</Translate>
          </p>
          <dl className={styles.stages}>
            {stages.map((stage) => (
              <div key={stage.link.address}>
                <dt>
                  <Link to={stage.link.address}>{stage.link.title}</Link> {stage.link.proposed && <ProposedMark />}
                </dt>
                <dd className={stage.looksAt === null ? 'not-published' : undefined}>
                  {stage.looksAt ?? <LooksAtNotPublished />}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {children}
    </section>
  );
}

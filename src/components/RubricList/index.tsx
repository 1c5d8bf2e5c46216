import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {JudgedProps} from '../../plugins/handbook/views/props.ts';
import {AssessedKind, LooksAtNotPublished} from '../Assessed';
import Anchors from './Anchors';
import styles from './styles.module.css';

/** How an interviewer judges each thing that a stage assesses: what is looked at, how it is brought up, three anchors. */
export default function RubricList({assesses}: {assesses: readonly JudgedProps[]}) {
  return assesses.map(({id, link, looksAt, ask, rubric}) => (
    <section key={id} className={styles.judged} aria-labelledby={id}>
      <h3 id={id}>
        <Link to={link.address}>{link.title}</Link>{' '}
        <span className={styles.kind}>
          <AssessedKind kind={link.kind} />
        </span>
      </h3>
      <p className={looksAt === null ? 'not-published' : undefined}>{looksAt ?? <LooksAtNotPublished />}</p>
      {ask !== null && (
        <p>
          <span className={styles.ask}>
            <Translate id="rubric.ask">How it comes up:</Translate>
          </span>{' '}
          {ask}
        </p>
      )}
      {rubric && <Anchors rubric={rubric} />}
    </section>
  ));
}

import Translate, {translate} from '@docusaurus/Translate';
import type {JudgedProps} from '../../plugins/handbook/views/props.ts';
import {AssessedKind} from '../Assessed';
import {Good, Outstanding, Weak} from '../RubricList/Anchors';
import styles from './styles.module.css';

/** A sheet to fill in by hand, one row for each thing assessed. It asks for evidence, and adds nothing up. */
export default function Scorecard({assesses}: {assesses: readonly JudgedProps[]}) {
  return (
    <table className={styles.card}>
      <caption>
        <Translate id="scorecard.caption">
          One mark a row, and what was said or done that shows it. Written down before anybody is asked for a verdict.
        </Translate>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="scorecard.assessed">Assessed</Translate>
          </th>
          <th scope="col">
            <Weak />
          </th>
          <th scope="col">
            <Good />
          </th>
          <th scope="col">
            <Outstanding />
          </th>
          <th scope="col">
            <Translate id="scorecard.evidence">What shows it</Translate>
          </th>
        </tr>
      </thead>
      <tbody>
        {assesses.map(({id, link}) => (
          <tr key={id}>
            <th scope="row">
              {link.title}{' '}
              <span className={styles.kind}>
                <AssessedKind kind={link.kind} />
              </span>
            </th>
            {['weak', 'good', 'outstanding'].map((anchor) => (
              <td key={anchor} className={styles.mark}>
                <span className={styles.box} role="img" aria-label={EMPTY()} />
              </td>
            ))}
            <td className={styles.evidence} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const EMPTY = (): string => translate({id: 'scorecard.empty', message: 'to tick'});

import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {Fragment} from 'react';
import type {AssessedProps} from '../../plugins/handbook/props.ts';
import styles from './styles.module.css';

/** What a stage assesses, each with its kind and what is looked at. */
export default function Assessed({assesses}: {assesses: readonly AssessedProps[]}) {
  return (
    <dl className={styles.list}>
      {assesses.map(({link, looksAt}) => (
        <Fragment key={link.address}>
          <dt>
            <Link to={link.address}>{link.title}</Link>{' '}
            <span className={styles.kind}>
              <AssessedKind kind={link.kind} />
            </span>
          </dt>
          <dd className={looksAt === null ? 'not-published' : undefined}>{looksAt ?? <LooksAtNotPublished />}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** What is assessed is a skill, a value or a criterion of a level. */
export function AssessedKind({kind}: Pick<AssessedProps['link'], 'kind'>) {
  switch (kind) {
    case 'skill':
      return <Translate id="assessed.skill">skill</Translate>;
    case 'value':
      return <Translate id="assessed.value">value</Translate>;
    default:
      return <Translate id="assessed.criterion">criterion</Translate>;
  }
}

export function LooksAtNotPublished() {
  return <Translate id="assessed.notPublished">What is looked at is not published.</Translate>;
}

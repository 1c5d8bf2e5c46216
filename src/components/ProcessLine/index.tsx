import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {StageLinkProps} from '../../plugins/handbook/props.ts';
import styles from './styles.module.css';

/** A process as a drawn line with its stages on it. `current` is the address of the stage being read. */
export default function ProcessLine({
  stages,
  current,
}: {
  stages: readonly StageLinkProps[];
  current?: string | undefined;
}) {
  return (
    <nav aria-label={translate({id: 'process.line', message: 'Stages of the process'})}>
      <ol className={styles.line}>
        {stages.map(({address, title}) => (
          <li key={address} className={address === current ? styles.current : undefined}>
            {address === current ? <span aria-current="step">{title}</span> : <Link to={address}>{title}</Link>}
          </li>
        ))}
      </ol>
    </nav>
  );
}

import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {StageLinkProps} from '../../plugins/handbook/props.ts';
import styles from './styles.module.css';

/** Up to so many stages stand beside each other; more would leave no room for their names. */
const FEW = 5;

/** A process as a drawn line with its stages on it. `current` is the address of the stage being read. */
export default function ProcessLine({
  stages,
  current,
  process,
  from = 1,
}: {
  stages: ReadonlyArray<Pick<StageLinkProps, 'address' | 'title'>>;
  current?: string | undefined;
  /** The name of the process, where a page shows several. */
  process?: string;
  /** The number of the first stage. */
  from?: number;
}) {
  const label =
    process === undefined
      ? translate({id: 'process.line', message: 'Stages of the process'})
      : translate({id: 'process.line.of', message: '{process}: stages'}, {process});
  return (
    <nav aria-label={label}>
      <ol
        className={stages.length > FEW ? styles.line : `${styles.line} ${styles.beside}`}
        start={from}
        style={{counterReset: `stage ${from - 1}`}}
      >
        {stages.map(({address, title}) => (
          <li key={address} className={address === current ? styles.current : undefined}>
            {address === current ? <span aria-current="step">{title}</span> : <Link to={address}>{title}</Link>}
          </li>
        ))}
      </ol>
    </nav>
  );
}

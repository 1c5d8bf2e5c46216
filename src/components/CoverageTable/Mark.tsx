import {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

type Mark = 'adopted' | 'proposed';

/** What a mark says. */
const nameMark = (mark: Mark): string =>
  mark === 'adopted'
    ? translate({id: 'coverage.mark', message: 'assessed'})
    : translate({id: 'coverage.mark.proposed', message: 'proposed to be assessed'});

/** Says that something is assessed: the number of the stage on a disc, or in a ring where that is only proposed. */
export default function Mark({mark, stage}: {mark: Mark; stage: number}) {
  return (
    <span className={styles[mark]} role="img" aria-label={nameMark(mark)}>
      {stage}
    </span>
  );
}

/** Explains the marks that a table has. */
export function MarkKey({marks}: {marks: readonly Mark[]}) {
  return (
    <ul className={styles.key}>
      {marks.map((mark) => (
        <li key={mark}>
          <span className={styles[mark]} aria-hidden="true" /> {nameMark(mark)}
        </li>
      ))}
    </ul>
  );
}

import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

/** Stands beside what is only proposed. */
export default function ProposedMark() {
  return (
    <span className={styles.mark}>
      <Translate id="proposed.mark" description="Beside a title, heading or field that is only proposed">
        proposed
      </Translate>
    </span>
  );
}

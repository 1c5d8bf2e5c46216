import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

/** Above a page that can, in this language, only be read in its original one. */
export default function Untranslated() {
  return (
    <p className={styles.notice}>
      <Translate id="untranslated">This page is not translated yet. You are reading the original.</Translate>
    </p>
  );
}

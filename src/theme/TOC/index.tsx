import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/TOC';
import TOC from '@theme-original/TOC';
import styles from './styles.module.css';

/** The headings of a page, beside it: a landmark with a name, which beside a post would stand outside of all. */
export default function TOCWithName(props: Props) {
  return (
    <nav className={styles.toc} aria-label={translate({id: 'toc.label', message: 'On this page'})}>
      <TOC {...props} />
    </nav>
  );
}

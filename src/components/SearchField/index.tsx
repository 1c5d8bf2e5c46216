import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {useId} from 'react';
import styles from './styles.module.css';

/** A field that leads to the page of results, for pages where somebody got lost. An ordinary form. */
export default function SearchField() {
  const id = useId();
  return (
    <search>
      <form className={styles.form} action={useBaseUrl('/search')} method="get">
        <label className={styles.label} htmlFor={id}>
          {translate({id: 'search.label', message: 'Search the handbook'})}
        </label>
        <input className={styles.input} id={id} type="search" name="q" required enterKeyHint="search" />
        <button className={styles.button} type="submit">
          {translate({id: 'search.button', message: 'Search'})}
        </button>
      </form>
    </search>
  );
}

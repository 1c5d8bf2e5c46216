import {translate} from '@docusaurus/Translate';
import {useId} from 'react';
import type {SearchScope} from '../../plugins/search/props.ts';
import styles from './styles.module.css';

type Props = {scopes: readonly SearchScope[]; chosen: string; onChoose: (path: string) => void};

/** Where to look: everywhere, or in one folder. Radio buttons, so the arrow keys choose and Tab passes by. */
export default function SearchScopes({scopes, chosen, onChoose}: Props) {
  const name = useId();
  if (scopes.length === 0) return null;
  const everything = {path: '', label: translate({id: 'search.everything', message: 'Everything'})};
  return (
    <fieldset className={styles.scopes}>
      <legend className={styles.legend}>{translate({id: 'search.scope', message: 'Search in'})}</legend>
      {[everything, ...scopes].map(({path, label}) => (
        <label key={path} className={styles.scope}>
          <input type="radio" name={name} value={path} checked={path === chosen} onChange={() => onChoose(path)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

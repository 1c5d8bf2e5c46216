import {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

type Props = {on: boolean; onChange: (on: boolean) => void};

/** Whether "/" opens the search: somebody who dictates to the computer presses it by accident (WCAG 2.2, 2.1.4). */
export default function SearchShortcut({on, onChange}: Props) {
  return (
    <label className={styles.setting}>
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      {translate({id: 'search.shortcut', message: 'Open search with the / key'})}
    </label>
  );
}

import Translate from '@docusaurus/Translate';
import type {NotesState} from './notes-store.ts';
import styles from './styles.module.css';

/** Where the browser does not keep what is written: why that is, and what helps. Said once, when it turns out. */
export default function NotKept({keeping}: Pick<NotesState, 'keeping'>) {
  return (
    <p className={keeping === 'kept' ? undefined : styles.warning} role="status">
      {keeping === 'refused' && (
        <Translate id="selfCheck.refused">
          This browser does not keep your notes: its storage is blocked or full. They stay while the site is open.
          Export them to a file before you leave.
        </Translate>
      )}
      {keeping === 'unreadable' && (
        <Translate id="selfCheck.unreadable">
          This browser holds notes on this job that this page cannot read, perhaps from a newer version of it. They are
          left as they are, and what you write now is not kept. Reload the page, or clear everything to begin anew.
        </Translate>
      )}
    </p>
  );
}

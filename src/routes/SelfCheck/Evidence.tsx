import Translate from '@docusaurus/Translate';
import type {NotesState} from './notes-store.ts';
import styles from './styles.module.css';
import {toFieldId} from './to-field-id.ts';
import {toLines} from './to-lines.ts';

/** Of the paragraph that says how evidence is written. */
export const HINT_ID = 'one-line-each';

/** Of the part of the page that is about the notes themselves. */
export const NOTES_ID = 'your-notes';

type Props = {
  id: string;
  text: string;
  keeping: NotesState['keeping'];
  onWrite: (text: string) => void;
};

/** The place for evidence: a field, and whether anything is in it. The name of what it is for stands above it. */
export default function Evidence({id, text, keeping, onWrite}: Props) {
  const field = toFieldId(id);
  const lines = toLines(text);
  return (
    <div className={`${styles.evidence} ${styles.live}`}>
      <label id={`${field}-label`} htmlFor={field}>
        <Translate id="selfCheck.evidence">Your evidence</Translate>
      </label>
      <textarea
        id={field}
        rows={3}
        dir="auto"
        autoComplete="off"
        aria-labelledby={`${field}-label ${field}-name`}
        aria-describedby={`${field}-state ${HINT_ID}`}
        value={text}
        onChange={({target}) => onWrite(target.value)}
      />
      <ul className={styles.paper}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p id={`${field}-state`} className={styles.state}>
        {lines.length === 0 ? (
          <Translate id="selfCheck.empty">Nothing noted yet.</Translate>
        ) : (
          keeping !== 'kept' && (
            <>
              <Translate id="selfCheck.notKept">This browser does not keep it.</Translate>{' '}
              <a href={`#${NOTES_ID}`}>
                <Translate id="selfCheck.notKept.what">What to do</Translate>
              </a>
            </>
          )
        )}
      </p>
    </div>
  );
}

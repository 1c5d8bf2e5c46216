import Translate from '@docusaurus/Translate';
import {type ChangeEvent, useRef, useState} from 'react';
import {saveFile} from '../save-file.ts';
import {addNotes} from './merge-notes.ts';
import {isEmpty, type Notes} from './notes.ts';
import {toNotesText} from './notes-file.ts';
import type {NotesStore} from './notes-store.ts';
import Question from './Question.tsx';
import Result, {type Outcome} from './Result.tsx';
import {readNotesFile} from './read-notes-file.ts';
import {SELF_CHECK} from './storage-key.ts';
import styles from './styles.module.css';

type Props = {
  job: string;
  notes: Notes;
  /** Whether there may be more in the browser than this page can show. */
  isUnreadable: boolean;
} & Pick<NotesStore, 'replace' | 'clear'>;

/** What is being asked: whether to clear everything, or what becomes of the notes when others are imported. */
type Asking = {clear: true} | {imported: Notes} | null;

/** Takes the notes out of the browser, into it, and away from it. */
export default function NotesFile({job, notes, isUnreadable, replace, clear}: Props) {
  const input = useRef<HTMLInputElement>(null);
  const clearButton = useRef<HTMLButtonElement>(null);
  const importButton = useRef<HTMLButtonElement>(null);
  const [asking, setAsking] = useState<Asking>(null);
  const [result, setResult] = useState<{of: Outcome; count: number}>();

  const tell = (of: Outcome) => setResult((last) => ({of, count: (last?.count ?? 0) + 1}));
  const ask = (next: Asking) => {
    setResult(undefined);
    setAsking(next);
  };
  // The buttons that were asked with are gone after the answer.
  const settle = (button: HTMLButtonElement | null, outcome?: Outcome) => {
    setAsking(null);
    if (outcome) tell(outcome);
    button?.focus();
  };

  const choose = async ({target}: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    const read = await readNotesFile(file, job);
    // The same file may be chosen again once it is mended.
    target.value = '';
    if ('fault' in read) {
      setAsking(null);
      tell(read.fault);
    } else if (isEmpty(notes)) {
      replace(() => read.notes);
      settle(importButton.current, 'imported');
    } else ask({imported: read.notes});
  };
  const takeOver = (change: (notes: Notes) => Notes) => {
    replace(change);
    settle(importButton.current, 'imported');
  };

  return (
    <>
      <div className={styles.buttons}>
        {!isEmpty(notes) && (
          <button
            type="button"
            onClick={() => saveFile(`${SELF_CHECK}-${job}.json`, 'application/json', toNotesText(job, notes))}
          >
            <Translate id="selfCheck.export">Export to a file</Translate>
          </button>
        )}
        <button ref={importButton} type="button" onClick={() => input.current?.click()}>
          <Translate id="selfCheck.import">Import from a file</Translate>
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => void choose(event)}
        />
        {(isUnreadable || !isEmpty(notes)) && (
          <button
            ref={clearButton}
            type="button"
            aria-expanded={asking !== null && 'clear' in asking}
            onClick={() => ask({clear: true})}
          >
            <Translate id="selfCheck.clear">Clear everything</Translate>
          </button>
        )}
      </div>
      {asking !== null && 'clear' in asking && (
        <Question
          onCancel={() => settle(clearButton.current)}
          question={
            <Translate id="selfCheck.clear.question">
              Clear all notes on this job? They cannot be brought back.
            </Translate>
          }
        >
          <button
            type="button"
            className={styles.main}
            onClick={() => {
              clear();
              settle(importButton.current, 'cleared');
            }}
          >
            <Translate id="selfCheck.clear.yes">Clear all notes</Translate>
          </button>
          <button type="button" onClick={() => settle(clearButton.current)}>
            <Translate id="selfCheck.clear.no">Keep them</Translate>
          </button>
        </Question>
      )}
      {asking !== null && 'imported' in asking && (
        <Question
          onCancel={() => settle(importButton.current)}
          question={
            <Translate id="selfCheck.import.question">
              There are notes here already. What should become of them?
            </Translate>
          }
        >
          <button type="button" onClick={() => takeOver((here) => addNotes(here, asking.imported))}>
            <Translate id="selfCheck.import.add">Keep them and add those of the file</Translate>
          </button>
          <button type="button" onClick={() => takeOver(() => asking.imported)}>
            <Translate id="selfCheck.import.replace">Replace them with those of the file</Translate>
          </button>
          <button type="button" onClick={() => settle(importButton.current)}>
            <Translate id="selfCheck.import.cancel">Import nothing</Translate>
          </button>
        </Question>
      )}
      <p className={styles.result} role="status">
        {result && (
          <span key={result.count}>
            <Result of={result.of} />
          </span>
        )}
      </p>
    </>
  );
}

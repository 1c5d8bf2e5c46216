import Translate from '@docusaurus/Translate';
import {type FormEvent, useId, useState} from 'react';
import styles from './styles.module.css';

type Props = {
  /** What is put into the calendar, by name. */
  stage: string;
  /** How long it takes; null where that is not published. */
  minutes: number | null;
  /** The time zone of the reader's clock. */
  zone: string;
  /** Saves a file of that time and length, and says what it is called. */
  onSave: (start: Date, minutes: number) => Promise<string>;
};

/** Asks when a stage is held, and saves it as a file for the reader's calendar. */
export default function CalendarForm({stage, minutes, zone, onSave}: Props) {
  const id = useId();
  const [saved, setSaved] = useState<string | null>('');
  const save = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    // Without a zone, a day and a time are those of the reader's clock on that day, in summer as in winter.
    const start = new Date(`${fields.get('day')}T${fields.get('time')}`);
    setSaved('');
    onSave(start, Number(fields.get('minutes'))).then(setSaved, () => setSaved(null));
  };
  return (
    <details className={styles.calendar} data-no-print="">
      <summary>
        <Translate id="calendar.add" values={{stage}}>
          {'Add to your calendar: {stage}'}
        </Translate>
      </summary>
      <form onSubmit={save}>
        <div className={styles.fields}>
          <div>
            <label htmlFor={`${id}day`}>
              <Translate id="calendar.day">Day</Translate>
            </label>
            <input id={`${id}day`} name="day" type="date" max="9999-12-31" required />
          </div>
          <div>
            <label htmlFor={`${id}time`}>
              <Translate id="calendar.time">Begins at</Translate>
            </label>
            <input id={`${id}time`} name="time" type="time" required />
          </div>
          <div>
            <label htmlFor={`${id}minutes`}>
              <Translate id="calendar.minutes">Minutes</Translate>
            </label>
            <input
              id={`${id}minutes`}
              name="minutes"
              type="number"
              inputMode="numeric"
              min={1}
              max={1440}
              defaultValue={minutes ?? undefined}
              aria-describedby={minutes === null ? `${id}own` : undefined}
              required
            />
          </div>
        </div>
        {minutes === null && (
          <p id={`${id}own`}>
            <Translate id="calendar.minutes.own">
              How long it takes is not published: the minutes are your own figure.
            </Translate>
          </p>
        )}
        <p>
          <Translate id="calendar.zone" values={{zone}}>
            {'By your own clock ({zone}). The file is made on your device; nothing is sent.'}
          </Translate>
        </p>
        <button type="submit" className="button button--secondary">
          <Translate id="calendar.save">Save the file</Translate>
        </button>
        <p role="status">
          {saved === null ? (
            <Translate id="calendar.failed">
              The file could not be made, because a part of this page is missing. Load the page again, and try once
              more.
            </Translate>
          ) : (
            saved !== '' && (
              <Translate id="calendar.saved" values={{file: saved}}>
                {'Saved as {file}. Open it with your calendar.'}
              </Translate>
            )
          )}
        </p>
      </form>
    </details>
  );
}

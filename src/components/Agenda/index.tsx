import type {AgendaItemProps} from '../../plugins/handbook/views/props.ts';
import Minutes from '../StageFacts/Minutes';
import styles from './styles.module.css';

/** What an interviewer does in a stage, in order. */
export default function Agenda({items}: {items: readonly AgendaItemProps[]}) {
  return (
    <ol className={styles.agenda}>
      {items.map(({id, does, minutes}) => (
        <li key={id}>
          {does}
          {minutes !== null && (
            <span className={styles.minutes}>
              {' '}
              <Minutes count={minutes} />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

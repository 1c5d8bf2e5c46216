import {type ReactNode, useEffect, useId, useRef} from 'react';
import styles from './styles.module.css';

type Props = {question: ReactNode; children: ReactNode; onCancel: () => void};

/** Asks before something is lost. It gets the focus, so that it is read out first; Escape leaves everything as it is. */
export default function Question({question, children, onCancel}: Props) {
  const id = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => group.current?.focus(), []);
  return (
    <fieldset
      ref={group}
      className={styles.question}
      tabIndex={-1}
      aria-labelledby={id}
      onKeyDown={({key}) => {
        if (key === 'Escape') onCancel();
      }}
    >
      <p id={id}>{question}</p>
      <div className={styles.buttons}>{children}</div>
    </fieldset>
  );
}

import ProposedMark from '@site/src/components/ProposedMark';
import {useIsProposed} from '@site/src/components/ProposedParts';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {
  name: string;
  /** The field that it shows, where a record may say that the field is only proposed. */
  field?: string;
  /** True where that is known without the record. */
  proposed?: boolean;
  children: ReactNode;
};

/** A part of a section: its name above it on a screen, beside it on paper. */
export default function Part({name, field, proposed = false, children}: Props) {
  const isProposed = useIsProposed(field) || proposed;
  return (
    <div className={styles.part}>
      <h3>
        {name}
        {isProposed && <ProposedMark />}
      </h3>
      <div>{children}</div>
    </div>
  );
}

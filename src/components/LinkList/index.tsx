import Link from '@docusaurus/Link';
import type {LinkProps} from '../../plugins/handbook/props.ts';
import ProposedMark from '../ProposedMark';
import styles from './styles.module.css';

/** Pages one below the other, each with its sentence. */
export default function LinkList({items}: {items: readonly LinkProps[]}) {
  return (
    <ul className={styles.list}>
      {items.map(({address, title, description, proposed}) => (
        <li key={address}>
          <Link to={address}>{title}</Link>
          {proposed && <ProposedMark />}
          {description && <p>{description}</p>}
        </li>
      ))}
    </ul>
  );
}

import Link from '@docusaurus/Link';
import type {FactProps} from '../../plugins/handbook/props.ts';
import styles from './styles.module.css';

/** Facts that something rests on, each with its number. */
export default function BasisList({facts}: {facts: readonly FactProps[]}) {
  return (
    <ul className={styles.list}>
      {facts.map(({id, text, address}) => (
        <li key={id}>
          {text} <Link to={address}>{id}</Link>
        </li>
      ))}
    </ul>
  );
}

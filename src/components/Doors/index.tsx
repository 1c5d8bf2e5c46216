import Link from '@docusaurus/Link';
import type {DoorProps} from '../../plugins/handbook/props.ts';
import styles from './styles.module.css';

/** The ways into the handbook, each named after who takes it. */
export default function Doors({doors}: {doors: readonly DoorProps[]}) {
  return (
    <div className={styles.doors}>
      {doors.map(({id, title, summary, links}) => (
        <section key={id} aria-labelledby={`door-${id}`}>
          <h2 id={`door-${id}`}>{title}</h2>
          <p>{summary}</p>
          <ul>
            {links.map((link) => (
              <li key={link.address}>
                <Link to={link.address}>{link.title}</Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

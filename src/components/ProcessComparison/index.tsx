import Link from '@docusaurus/Link';
import type {HeaderProps} from '../../plugins/handbook/props.ts';
import ProcessFacts from '../ProcessFacts';
import ProposedMark from '../ProposedMark';
import styles from './styles.module.css';

type Processes = Extract<HeaderProps, {kind: 'processes'}>['processes'];

/** Interview processes beside each other: the stages of each, and what holds for all of them. */
export default function ProcessComparison({processes}: {processes: Processes}) {
  return (
    <div className={styles.processes}>
      {processes.map(({link, ...process}) => (
        <section key={link.address} aria-labelledby={toId(link.address)}>
          <h2 id={toId(link.address)}>
            <Link to={link.address}>{link.title}</Link>
            {link.proposed && <ProposedMark />}
          </h2>
          <ol>
            {process.stages.map(({address, title, who}) => (
              <li key={address}>
                <Link to={address}>{title}</Link>
                {who.length > 0 && <span className={styles.who}> {who.join(', ')}</span>}
              </li>
            ))}
          </ol>
          <ProcessFacts process={process} />
        </section>
      ))}
    </div>
  );
}

const toId = (address: string): string => address.slice(1).replaceAll('/', '-');

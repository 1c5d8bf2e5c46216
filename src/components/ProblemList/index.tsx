import Translate from '@docusaurus/Translate';
import type {Problem} from '../../content/problem.ts';
import styles from './styles.module.css';

/** In live preview: what is wrong with the file that this page comes from. */
export default function ProblemList({problems}: {problems: readonly Problem[]}) {
  return (
    <section className={styles.problems} aria-labelledby="problems" data-problems={problems.length}>
      <h2 id="problems">
        <Translate id="problems.title">This page has problems</Translate>
      </h2>
      <ul>
        {problems.map(({path, line, column, rule, message, fix}) => (
          <li key={`${path}:${line}:${column}:${rule}:${message}`}>
            <code>
              {path}:{line}:{column}
            </code>{' '}
            {message}
            {fix && <p>{fix}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

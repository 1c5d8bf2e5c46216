import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {CriterionProps} from '../../plugins/handbook/props.ts';
import styles from './styles.module.css';

/** A level at a glance: its criteria by name, each leading to what it says further down. */
export default function CriterionList({criteria}: {criteria: readonly CriterionProps[]}) {
  return (
    <nav aria-label={translate({id: 'level.criteria', message: 'Criteria'})}>
      <ol className={styles.list}>
        {criteria.map(({id, name}) => (
          <li key={id}>
            <Link to={`#${id}`}>{name}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {CriterionProps} from '../../plugins/handbook/props.ts';
import styles from './styles.module.css';

/** More than so many are set closer, so that the page's own words stay near. */
const FEW = 10;

/** A level at a glance: its criteria by name, each leading to what it says further down. */
export default function CriterionList({criteria}: {criteria: readonly CriterionProps[]}) {
  return (
    <nav aria-label={translate({id: 'level.criteria', message: 'Criteria'})}>
      <ol className={criteria.length > FEW ? `${styles.list} ${styles.close}` : styles.list}>
        {criteria.map(({id, name}) => (
          <li key={id}>
            <Link to={`#${id}`}>{name}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

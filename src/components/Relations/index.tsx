import {translate} from '@docusaurus/Translate';
import type {RelationProps} from '../../plugins/handbook/props.ts';
import FactList from '../FactList';
import InlineLinks from '../InlineLinks';
import {ProposedPart} from '../ProposedParts';
import styles from './styles.module.css';

/** Where a relation's proposed mark is looked up: the field that states it. */
const FIELDS: Partial<Record<RelationProps['relation'], string>> = {
  'assesses-skill': 'assesses',
  'assesses-value': 'assesses',
  'assesses-criterion': 'assesses',
  'skill-expresses': 'expresses',
};

/** At the foot of a page: what it belongs together with, in words. */
export default function Relations({relations}: {relations: readonly RelationProps[]}) {
  if (relations.length === 0) return null;
  return (
    <nav className={styles.relations} aria-label={translate({id: 'relations.label', message: 'Related pages'})}>
      <FactList
        rows={relations.map(({relation, inverse, label, items}) => ({
          id: inverse ? `<${relation}` : relation,
          name: (
            <>
              {translate({id: `relation.${relation}${inverse ? '.inverse' : ''}`, message: label})}
              {!inverse && <ProposedPart name={FIELDS[relation]} />}
            </>
          ),
          value: <InlineLinks items={items} />,
        }))}
      />
    </nav>
  );
}

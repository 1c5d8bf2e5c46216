import Translate, {translate} from '@docusaurus/Translate';
import type {CoverageProps} from '../../plugins/handbook/views/props.ts';

/** How many things are assessed, and how many nowhere or more than twice, in one line. */
export default function CoverageCounts({
  of,
  counts,
}: {
  of: CoverageProps['groups'][number]['id'] | 'all';
  counts: CoverageProps['counts'];
}) {
  const {assessed, unassessed, repeated} = counts;
  const values = {
    things: toThings(of, assessed + unassessed + repeated),
    assessed: toNumber(assessed),
    unassessed: toNumber(unassessed),
    repeated: toNumber(repeated),
  };
  return (
    <Translate id="coverage.counts" values={values}>
      {'{things}: {assessed} assessed once or twice, {unassessed} unassessed, {repeated} more than twice'}
    </Translate>
  );
}

const toNumber = (count: number): string =>
  count === 0 ? translate({id: 'coverage.none', message: 'none'}) : `${count}`;

const toThings = (of: Parameters<typeof CoverageCounts>[0]['of'], count: number): string => {
  switch (of) {
    case 'criteria':
      return count === 1
        ? translate({id: 'coverage.criteria.one', message: '1 criterion'})
        : translate({id: 'coverage.criteria', message: '{count} criteria'}, {count});
    case 'skills':
      return count === 1
        ? translate({id: 'coverage.skills.one', message: '1 skill'})
        : translate({id: 'coverage.skills', message: '{count} skills'}, {count});
    case 'values':
      return count === 1
        ? translate({id: 'coverage.values.one', message: '1 value'})
        : translate({id: 'coverage.values', message: '{count} values'}, {count});
    case 'all':
      return translate({id: 'coverage.all', message: '{count} in all'}, {count});
  }
};

import Translate, {translate} from '@docusaurus/Translate';
import {useId, useRef, useState} from 'react';
import type {FacetId, FacetValue, SearchFacets, SearchSelection} from '../../plugins/search/props.ts';
import {listUseful} from './facets.ts';
import styles from './styles.module.css';

type Props = {
  facets: SearchFacets;
  selection: SearchSelection;
  onSelect: (selection: SearchSelection) => void;
  /** Whether the menus are there from the start where the window is wide. */
  isRoomy: boolean;
};

const WIDE = '(min-width: 44rem)';

/** Narrows results down: a menu for each property that some of them have and others have not. */
export default function SearchFilters({facets, selection, onSelect, isRoomy}: Props) {
  const id = useId();
  const [open, setOpen] = useState<boolean>();
  const nameValue = useNames(facets);
  const useful = listUseful(facets, selection);
  // Results are found in the browser only, so that nothing is drawn before there is a window to ask.
  if (useful.length === 0) return null;
  const chosen = useful.filter((facet) => selection[facet] !== '').map((facet) => nameValue(facet, selection[facet]));
  return (
    <details
      className={styles.filters}
      open={open ?? (isRoomy && matchMedia(WIDE).matches)}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={styles.summary}>
        {chosen.length === 0 ? (
          <Translate id="search.filters">Filters</Translate>
        ) : (
          <Translate id="search.filters.chosen" values={{chosen: chosen.join(', ')}}>
            {'Filters: {chosen}'}
          </Translate>
        )}
      </summary>
      <div className={styles.menus}>
        {useful.map((facet) => (
          <div key={facet} className={styles.menu}>
            <label htmlFor={id + facet}>{nameFacet(facet)}</label>
            <select
              id={id + facet}
              value={selection[facet]}
              onChange={({target}) => onSelect({...selection, [facet]: target.value})}
            >
              <option value="">{translate({id: 'search.any', message: 'All'})}</option>
              {withChosen(facets[facet], selection[facet]).map((value) => (
                <option key={value.id} value={value.id}>
                  {nameValue(facet, value.id)} ({value.count})
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
    </details>
  );
}

/** What is chosen can be seen, even where no result has it. */
const withChosen = (values: readonly FacetValue[], chosen: string): Array<Pick<FacetValue, 'id' | 'count'>> =>
  chosen === '' || values.some(({id}) => id === chosen) ? [...values] : [...values, {id: chosen, count: 0}];

/** Names of values, those remembered that results had before. */
const useNames = (facets: SearchFacets) => {
  const names = useRef(new Map<string, string>());
  for (const [facet, values] of Object.entries(facets)) {
    for (const {id, label} of values) names.current.set(`${facet}=${id}`, label);
  }
  return (facet: FacetId, id: string): string =>
    (facet === 'state' ? nameState(id) : undefined) ?? names.current.get(`${facet}=${id}`) ?? id;
};

const nameState = (id: string): string | undefined => {
  if (id === 'open') return translate({id: 'search.state.open', message: 'Open'});
  return id === 'closed' ? translate({id: 'search.state.closed', message: 'Closed'}) : undefined;
};

const nameFacet = (facet: FacetId): string => {
  switch (facet) {
    case 'kind':
      return translate({id: 'search.kind', message: 'Kind of page'});
    case 'level':
      return translate({id: 'job.level', message: 'Level'});
    case 'team':
      return translate({id: 'job.team', message: 'Team'});
    case 'state':
      return translate({id: 'search.state', message: 'Job posting'});
  }
};

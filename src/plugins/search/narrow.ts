import type {NamedThing, Names} from '../../publish/search/named-thing.ts';
import type {FacetId, FacetValue, SearchFacets, SearchSelection} from './props.ts';
import type {RankedThing} from './rank-things.ts';

const FACETS = ['kind', 'level', 'team', 'state'] as const satisfies FacetId[];

/** The results that a selection leaves, and how many there are of each value of each facet. */
export const narrow = (
  ranked: readonly RankedThing[],
  selection: SearchSelection,
  names: Names,
): {left: RankedThing[]; facets: SearchFacets} => {
  const inScope = ranked.filter(({thing}) => isInScope(thing, selection.scope));
  const has = (thing: NamedThing, facet: FacetId) =>
    selection[facet] === '' || listValues(thing, facet).includes(selection[facet]);
  const left = inScope.filter(({thing}) => FACETS.every((facet) => has(thing, facet)));
  const count = (facet: FacetId): FacetValue[] => {
    // Counted with the other facets applied: what choosing the value would leave.
    const others = inScope.filter(({thing}) => FACETS.every((other) => other === facet || has(thing, other)));
    const counts = Map.groupBy(
      others.flatMap(({thing}) => listValues(thing, facet)),
      (value) => value,
    );
    return [...counts]
      .map(([id, all]) => ({id, label: toLabel(names, facet, id), count: all.length}))
      .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  };
  return {left, facets: {kind: count('kind'), level: count('level'), team: count('team'), state: count('state')}};
};

const isInScope = ({address}: NamedThing, scope: string): boolean =>
  scope === '' || address === `/${scope}` || address.startsWith(`/${scope}/`);

const listValues = ({kind, levels = [], teams = [], state}: NamedThing, facet: FacetId): readonly string[] => {
  switch (facet) {
    case 'kind':
      return [kind];
    case 'level':
      return levels;
    case 'team':
      return teams;
    case 'state':
      return state === undefined ? [] : [state];
  }
};

/** What readers call a value. Whether a posting is open is said by the interface itself. */
const toLabel = ({kinds, levels, teams}: Names, facet: FacetId, id: string): string => {
  switch (facet) {
    case 'kind':
      return kinds[id as NamedThing['kind']] ?? id;
    case 'level':
      return levels[id] ?? id;
    case 'team':
      return teams[id] ?? id;
    case 'state':
      return id;
  }
};

import type {NamedThing} from '../../../publish/search/named-thing.ts';
import {isStem} from '../words/to-terms.ts';
import type {NamesIndex} from './index-names.ts';

/** How many are offered where nothing was found. */
const MOST = 5;

/** How much of a word may be wrong, where any name is better than none. */
const WRONG = 0.4;

/** Named things whose titles, or other words for them, are nearest to a query that found nothing. */
export const listNearestNames = ({index, things}: NamesIndex, query: string): NamedThing[] =>
  index
    .search(query, {
      fields: ['title', 'alias'],
      combineWith: 'OR',
      prefix: (term) => term.length > 2 && !isStem(term),
      fuzzy: (term) => (term.length > 3 && !isStem(term) ? WRONG : false),
      maxFuzzy: 3,
    })
    .slice(0, MOST)
    .flatMap(({id}) => things.get(id) ?? []);

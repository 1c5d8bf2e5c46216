import type {SearchHit, SearchState} from '../../plugins/search/props.ts';

/** What is listed: the pages that were found, else, once nothing more can come, those nearest by name. */
export const toListed = (state: SearchState): {hits: readonly SearchHit[]; isNearest: boolean} => {
  if (state.face !== 'answered') return {hits: [], isNearest: false};
  const {hits, nearest, fullText} = state;
  if (hits.length > 0 || fullText === 'loading') return {hits, isNearest: false};
  return {hits: nearest, isNearest: nearest.length > 0};
};

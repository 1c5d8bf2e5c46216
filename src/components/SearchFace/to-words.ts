import {translate} from '@docusaurus/Translate';
import type {SearchState} from '../../plugins/search/props.ts';

type Answered = Extract<SearchState, {face: 'answered'}>;

/** How the search stands, in a sentence. */
export const toWords = (state: SearchState): string => {
  switch (state.face) {
    case 'idle':
      return '';
    case 'loading':
      return translate({id: 'search.loading', message: 'Searching…'});
    case 'failed':
      return translate({id: 'search.failed', message: 'The search could not be loaded. Are you online?'});
    case 'answered':
      return toAnswer(state);
  }
};

const toAnswer = ({hits, query, fullText}: Answered): string => {
  const count = hits.length;
  switch (fullText) {
    case 'answered':
      return count === 0
        ? translate(
            {id: 'search.none', message: 'Nothing found for “{query}”. Try fewer words, or another word for it.'},
            {query},
          )
        : toCount(count);
    case 'loading':
      return count === 0
        ? translate({id: 'search.loading', message: 'Searching…'})
        : translate({id: 'search.more', message: '{pages}, still searching the text…'}, {pages: toCount(count)});
    case 'failed':
      return count === 0
        ? translate({
            id: 'search.noText.none',
            message: 'Nothing found by name, and the text could not be loaded. Are you online?',
          })
        : translate(
            {id: 'search.noText', message: '{pages} by name. The text could not be loaded: are you online?'},
            {pages: toCount(count)},
          );
  }
};

const toCount = (count: number): string =>
  count === 1
    ? translate({id: 'search.one', message: '1 page'})
    : translate({id: 'search.count', message: '{count} pages'}, {count});

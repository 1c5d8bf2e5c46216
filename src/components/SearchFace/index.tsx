import {translate} from '@docusaurus/Translate';
import type {SearchState} from '../../plugins/search/props.ts';
import styles from './styles.module.css';

type Props = {state: SearchState; onRetry: () => void};

/** How the search stands, in a sentence that is also read out: how many pages, none, still loading, or failed. */
export default function SearchFace({state, onRetry}: Props) {
  return (
    <div className={styles.face}>
      {/* There from the start, so that what changes in it is read out. */}
      <p className={styles.words} role="status">
        {toWords(state)}
      </p>
      {state.face === 'failed' && (
        <button className={styles.retry} type="button" onClick={onRetry}>
          {translate({id: 'search.retry', message: 'Try again'})}
        </button>
      )}
    </div>
  );
}

const toWords = (state: SearchState): string => {
  switch (state.face) {
    case 'idle':
      return '';
    case 'loading':
      return translate({id: 'search.loading', message: 'Searching…'});
    case 'failed':
      return translate({id: 'search.failed', message: 'The search could not be loaded. Are you online?'});
    case 'unavailable':
      return translate({
        id: 'search.unavailable',
        message: 'Search works in the built site only: it has no index in live preview.',
      });
    case 'answered':
      return toCount(state.hits.length, state.query);
  }
};

const toCount = (count: number, query: string): string => {
  switch (count) {
    case 0:
      return translate(
        {id: 'search.none', message: 'Nothing found for “{query}”. Try fewer words, or another word for it.'},
        {query},
      );
    case 1:
      return translate({id: 'search.one', message: '1 page'});
    default:
      return translate({id: 'search.count', message: '{count} pages'}, {count});
  }
};

import {translate} from '@docusaurus/Translate';
import type {SearchState} from '../../plugins/search/props.ts';
import styles from './styles.module.css';
import {toWords} from './to-words.ts';

type Props = {state: SearchState; onRetry: () => void};

/** How the search stands, in a sentence that is also read out: how many pages, none, still loading, or failed. */
export default function SearchFace({state, onRetry}: Props) {
  return (
    <div className={styles.face}>
      {/* There from the start, so that what changes in it is read out. */}
      <p className={styles.words} role="status">
        {toWords(state)}
        {state.face === 'answered' && state.suggestion !== null && (
          // Seen below, as a button; heard with the count.
          <span className="unseen">
            {' '}
            {translate(
              {id: 'search.didYouMean', message: 'Did you mean {suggestion}?'},
              {suggestion: state.suggestion},
            )}
          </span>
        )}
      </p>
      {(state.face === 'failed' || (state.face === 'answered' && state.fullText === 'failed')) && (
        <button className={styles.retry} type="button" onClick={onRetry}>
          {translate({id: 'search.retry', message: 'Try again'})}
        </button>
      )}
    </div>
  );
}

import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

type Props = {suggestion: string; onQuery: (query: string) => void};

/** What was probably meant, one click away. */
export default function SearchSuggestion({suggestion, onQuery}: Props) {
  return (
    <p className={styles.suggestion}>
      <Translate
        id="search.didYouMean"
        values={{
          suggestion: (
            <button key="suggestion" type="button" onClick={() => onQuery(suggestion)}>
              {suggestion}
            </button>
          ),
        }}
      >
        {'Did you mean {suggestion}?'}
      </Translate>
    </p>
  );
}

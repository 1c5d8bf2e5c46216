import Link from '@docusaurus/Link';
import type {MarkedText, SearchHit} from '../../plugins/search/props.ts';
import styles from './styles.module.css';

type Props = {hits: readonly SearchHit[]; onOpen?: (() => void) | undefined};

/** Pages that were found: links, each with its kind, and with its best section where there is one. */
export default function SearchResults({hits, onOpen}: Props) {
  return (
    <ol className={styles.results}>
      {hits.map((hit) => (
        <li key={hit.address} className={styles.result}>
          <Link className={styles.link} to={hit.address} onClick={onOpen}>
            <span className={styles.heading}>
              <span className={styles.title}>
                <Marked text={hit.title} />
              </span>{' '}
              {hit.alias && (
                <span>
                  (<Marked text={hit.alias} />)
                </span>
              )}{' '}
              <span className={styles.kind}>{hit.label}</span>
            </span>
            {hit.section && (
              <span className={styles.section}>
                <Marked text={hit.section} />
              </span>
            )}
            <span className={styles.excerpt}>
              <Marked text={hit.excerpt} />
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
}

function Marked({text}: {text: MarkedText}) {
  // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no identity but their place
  return text.map((piece, place) => (piece.marked ? <mark key={place}>{piece.text}</mark> : piece.text));
}

import Translate from '@docusaurus/Translate';
import type {MouseEvent} from 'react';
import type {MarkedText, SearchHit} from '../../plugins/search/props.ts';
import ProposedMark from '../ProposedMark';
import styles from './styles.module.css';

type Props = {
  id: string;
  /** What the list is called. */
  label: string;
  hits: readonly SearchHit[];
  /** The place of the option that the keyboard is at. */
  active: number;
  toOptionId: (place: number) => string;
  /** Goes to a page of the site. */
  onOpen: (address: string) => void;
};

/**
 * Pages that were found: links, each with its kind, and with its best section where there is one. For the keyboard
 * they are the options of the field above, which keeps the focus.
 */
export default function SearchResults({id, label, hits, active, toOptionId, onOpen}: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a list it is, ordered, whatever the keyboard makes of it
    <ol className={styles.results} id={id} role="listbox" aria-label={label}>
      {hits.map((hit, place) => (
        <li key={hit.address} className={styles.result} role="none">
          {/* No link of the site's own, which would load every page that is listed ahead. */}
          <a
            className={styles.link}
            id={toOptionId(place)}
            role="option"
            aria-selected={place === active}
            tabIndex={-1}
            href={hit.address}
            // The focus stays in the field, where the next key is expected.
            onMouseDown={(event: MouseEvent) => event.preventDefault()}
            onClick={(event: MouseEvent) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              onOpen(hit.address);
            }}
          >
            <span className={styles.heading}>
              <span className={styles.title}>
                <Marked text={hit.title} />
              </span>{' '}
              {hit.alias && (
                <span>
                  (<Marked text={hit.alias} />)
                </span>
              )}{' '}
              <span className={styles.kind}>{hit.label}</span>{' '}
              {hit.state === 'closed' && (
                <span className={styles.closed}>
                  <Translate id="search.closed" description="Beside a job that nobody can apply for any more">
                    closed
                  </Translate>
                </span>
              )}{' '}
              {hit.proposed && <ProposedMark />}
            </span>
            {hit.section && (
              <span className={styles.section}>
                <Marked text={hit.section} />
              </span>
            )}
            <span className={styles.excerpt}>
              <Marked text={hit.excerpt} />
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}

function Marked({text}: {text: MarkedText}) {
  // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no identity but their place
  return text.map((piece, place) => (piece.marked ? <mark key={place}>{piece.text}</mark> : piece.text));
}

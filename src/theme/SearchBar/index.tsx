import {useHistory} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {EVERYTHING} from '@site/src/components/SearchFilters/facets';
import SearchIcon from '@site/src/components/SearchIcon';
import SearchPanel from '@site/src/components/SearchPanel';
import SearchShortcut from '@site/src/components/SearchShortcut';
import {issueForm, searchScopes, useSearch} from '@site/src/plugins/search/client';
import {toSearchAddress} from '@site/src/theme/SearchPage/search-address';
import {useLanguageName} from '@site/src/theme/SearchPage/use-language-name';
import {type MouseEvent, useEffect, useRef, useState} from 'react';
import styles from './styles.module.css';
import {useShortcut, useSlash} from './use-shortcut.ts';

/** How many pages are listed before a link leads to all of them. */
const LIMIT = 8;

/**
 * The search in the navbar: a link to the page of results, which opens a dialog instead wherever scripts run. A
 * dialog of the browser's own keeps the focus, closes on Escape and gives the focus back.
 */
export default function SearchBar() {
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const [selection, setSelection] = useState(EVERYTHING);
  const {state, retry} = useSearch(query, selection, open);
  const language = useLanguageName();
  const history = useHistory();
  const page = useBaseUrl('/search');
  const all = toSearchAddress(page, query, selection);
  const show = () => setOpen(true);
  const hide = () => {
    dialog.current?.close();
    setOpen(false);
  };
  const go = (address: string) => {
    hide();
    history.push(address);
  };
  const [slash, turnSlash] = useSlash();
  useShortcut(show, slash);
  useEffect(() => {
    if (!open) return;
    dialog.current?.showModal();
    // Before the field there is the button that closes.
    input.current?.focus();
    input.current?.select();
  }, [open]);
  return (
    <>
      {/* No link of the site's own, which would load the page of results, and the list that it comes with, ahead. */}
      <a
        className={styles.trigger}
        href={page}
        aria-haspopup="dialog"
        aria-keyshortcuts={`${slash ? '/ ' : ''}Control+K Meta+K`}
        onClick={(event: MouseEvent) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          show();
        }}
      >
        <SearchIcon />
        <span className={styles.word}>{translate({id: 'search.button', message: 'Search'})}</span>
        {slash && (
          <span className={styles.key} aria-hidden="true">
            /
          </span>
        )}
      </a>
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-label={translate({id: 'search.button', message: 'Search'})}
        // The event comes a moment later: whoever is quick has opened it again.
        onClose={() => setOpen(dialog.current?.open === true)}
        onKeyDown={(event) => {
          // By itself, a search field with words in it would only be emptied.
          if (event.key !== 'Escape') return;
          event.preventDefault();
          hide();
        }}
        onClick={(event) => {
          if (event.target === dialog.current) hide();
        }}
      >
        <div className={styles.inside}>
          {open && (
            <>
              <SearchPanel
                {...{query, selection, state, input, all, issueForm, language}}
                {...{limit: LIMIT, scopes: searchScopes, action: page}}
                onQuery={setQuery}
                onSelect={setSelection}
                onRetry={retry}
                onOpen={go}
                onSubmit={() => go(all)}
              >
                <button className={styles.close} type="button" onClick={hide}>
                  {translate({id: 'search.close', message: 'Close'})}
                </button>
              </SearchPanel>
              <SearchShortcut on={slash} onChange={turnSlash} />
            </>
          )}
        </div>
      </dialog>
    </>
  );
}

import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {type MouseEvent, type ReactNode, type RefObject, useId, useMemo} from 'react';
import type {SearchScope, SearchSelection, SearchState} from '../../plugins/search/props.ts';
import SearchFace from '../SearchFace';
import SearchFilters from '../SearchFilters';
import {EVERYTHING, isNarrowed, NO_FACETS} from '../SearchFilters/facets.ts';
import SearchMissing from '../SearchMissing';
import SearchResults from '../SearchResults';
import SearchScopes from '../SearchScopes';
import SearchSuggestion from '../SearchSuggestion';
import styles from './styles.module.css';
import {toListed} from './to-listed.ts';
import {useOption} from './use-option.ts';

type Props = {
  query: string;
  onQuery: (query: string) => void;
  selection: SearchSelection;
  onSelect: (selection: SearchSelection) => void;
  scopes: readonly SearchScope[];
  state: SearchState;
  onRetry: () => void;
  /** Where a form that is sent leads: the page of all results. */
  action: string;
  onSubmit: () => void;
  input: RefObject<HTMLInputElement | null>;
  /** How many pages are listed; with more, a link leads to all of them at this address. */
  limit?: number;
  all?: string;
  /** Goes to a page of the site. */
  onOpen: (address: string) => void;
  /** Where somebody can say what is missing, if anywhere. */
  issueForm: string | null;
  /** What the language of the site calls itself. */
  language: string;
  /** Beside the field's name. */
  children?: ReactNode;
};

/**
 * Field, scope, filters and results. The field is a combobox: arrow keys lead through the results while the focus stays
 * in it, Enter opens the one they are at, and Tab goes on to the filters and past the list.
 */
export default function SearchPanel(props: Props) {
  const {query, selection, onSelect, scopes, state, action, onSubmit, input, limit, all, onOpen} = props;
  const id = useId();
  const {hits, isNearest} = useMemo(() => toListed(state), [state]);
  const shown = useMemo(() => hits.slice(0, limit), [hits, limit]);
  const toOptionId = (place: number) => `${id}option${place}`;
  const option = useOption(shown, toOptionId, input);
  const isEmpty = state.face === 'answered' && state.hits.length === 0 && state.fullText !== 'loading';
  const setQuery = (next: string) => {
    option.leave();
    // Where the list was scrolled to an option, a browser shows no more of the field than the letter typed.
    input.current?.scrollIntoView({block: 'nearest'});
    props.onQuery(next);
  };
  // A button that goes away must not take the focus with it.
  const keepFocus = () => input.current?.focus();
  return (
    <search>
      <form
        className={styles.form}
        action={action}
        method="get"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <label className={styles.label} htmlFor={id}>
          {translate({id: 'search.label', message: 'Search the handbook'})}
        </label>
        {props.children}
        <input
          className={styles.input}
          ref={input}
          id={id}
          type="search"
          name="q"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={option.onKeyDown}
          onBlur={option.leave}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={shown.length > 0}
          aria-controls={shown.length > 0 ? `${id}list` : undefined}
          aria-activedescendant={shown[option.at] && toOptionId(option.at)}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
        />
        <SearchScopes scopes={scopes} chosen={selection.scope} onChoose={(scope) => onSelect({...selection, scope})} />
        <SearchFilters
          facets={state.face === 'answered' ? state.facets : NO_FACETS}
          selection={selection}
          onSelect={onSelect}
          // In a short list, results come first.
          isRoomy={limit === undefined}
        />
      </form>
      <SearchFace
        state={state}
        onRetry={() => {
          keepFocus();
          props.onRetry();
        }}
      />
      {state.face === 'answered' && state.suggestion !== null && (
        <SearchSuggestion
          suggestion={state.suggestion}
          onQuery={(next) => {
            keepFocus();
            setQuery(next);
          }}
        />
      )}
      {isEmpty && isNarrowed(selection) && (
        <p className={styles.line}>
          <button
            className={styles.clear}
            type="button"
            onClick={() => {
              keepFocus();
              onSelect(EVERYTHING);
            }}
          >
            <Translate id="search.clear">Clear filters</Translate>
          </button>
        </p>
      )}
      {isNearest && (
        <p className={styles.nearest}>
          <Translate id="search.nearest">Nearest by name</Translate>
        </p>
      )}
      {shown.length > 0 && (
        <SearchResults
          id={`${id}list`}
          label={
            isNearest
              ? translate({id: 'search.nearest', message: 'Nearest by name'})
              : translate({id: 'search.results', message: 'Results'})
          }
          hits={shown}
          active={option.at}
          {...{toOptionId, onOpen}}
        />
      )}
      {all !== undefined && !isNearest && hits.length > shown.length && (
        <p className={styles.all}>
          <Link
            to={all}
            onClick={(event: MouseEvent) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              onOpen(all);
            }}
          >
            {translate({id: 'search.all', message: 'All {count} pages'}, {count: hits.length})}
          </Link>
        </p>
      )}
      {isEmpty && props.issueForm !== null && (
        <SearchMissing form={props.issueForm} query={state.query} language={props.language} />
      )}
    </search>
  );
}

import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {type KeyboardEvent, type ReactNode, type RefObject, useId, useRef} from 'react';
import type {SearchScope, SearchState} from '../../plugins/search/props.ts';
import SearchFace from '../SearchFace';
import SearchResults from '../SearchResults';
import SearchScopes from '../SearchScopes';
import {stepFocus} from './step-focus.ts';
import styles from './styles.module.css';

type Props = {
  query: string;
  onQuery: (query: string) => void;
  scope: string;
  scopes: readonly SearchScope[];
  onScope: (path: string) => void;
  state: SearchState;
  onRetry: () => void;
  /** Where a form that is sent leads: the page of all results. */
  action: string;
  onSubmit: () => void;
  input: RefObject<HTMLInputElement | null>;
  /** How many pages are listed; with more, a link leads to all of them at this address. */
  limit?: number;
  all?: string;
  onOpen?: () => void;
  /** Beside the field. */
  children?: ReactNode;
};

/** Field, scope and results. A plain list of links: arrow keys step through it, Enter opens, Tab goes on and leaves. */
export default function SearchPanel(props: Props) {
  const {query, onQuery, scope, scopes, onScope, state, onRetry, action, onSubmit, input, limit, all, onOpen} = props;
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const hits = state.face === 'answered' ? state.hits : [];
  const shown = hits.slice(0, limit);
  const step = (event: KeyboardEvent) => {
    if (panel.current && stepFocus(event.key, panel.current, input.current)) event.preventDefault();
  };
  return (
    <search ref={panel} onKeyDown={step}>
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
        <input
          className={styles.input}
          ref={input}
          id={id}
          type="search"
          name="q"
          value={query}
          onChange={(event) => onQuery(event.target.value)}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
        />
        {props.children}
        <SearchScopes scopes={scopes} chosen={scope} onChoose={onScope} />
      </form>
      <SearchFace
        state={state}
        onRetry={() => {
          // The button goes away; the focus must not go with it.
          input.current?.focus();
          onRetry();
        }}
      />
      {shown.length > 0 && <SearchResults hits={shown} onOpen={onOpen} />}
      {all !== undefined && hits.length > shown.length && (
        <p className={styles.all}>
          <Link to={all} onClick={onOpen}>
            {translate({id: 'search.all', message: 'All {count} pages'}, {count: hits.length})}
          </Link>
        </p>
      )}
    </search>
  );
}

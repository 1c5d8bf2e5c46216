import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {searchContextByPaths} from '@generated/@easyops-cn/docusaurus-search-local/default/generated.js';
import site from '@generated/@easyops-cn/docusaurus-search-local/default/site.json';
import {useCallback, useEffect, useId, useRef, useState} from 'react';
import {askWorker} from './ask-worker.ts';
import type {SearchScope, SearchSelection, SearchState} from './props.ts';

/** What can be searched by itself, beside everything. */
export const searchScopes: readonly SearchScope[] = searchContextByPaths ?? [];

/** The form where somebody can say what is missing, if there is one; "{title}" and "{body}" stand where words go. */
export const {issueForm} = site;

/**
 * What the search has to show for a query, and a way to try again after a failure. Nothing is downloaded before
 * `active`. Answers stay until the next ones are there, so that a list does not flicker while somebody types.
 */
export const useSearch = (
  query: string,
  selection: SearchSelection,
  active: boolean,
): {state: SearchState; retry: () => void} => {
  const {baseUrl} = useDocusaurusContext().siteConfig;
  const {scope, kind, level, team, state: posting} = selection;
  const [state, setState] = useState<SearchState>({face: 'idle'});
  const asker = useId();
  const latest = useRef(0);
  const ask = useCallback(() => {
    latest.current += 1;
    const turn = latest.current;
    const trimmed = query.trim();
    setState((shown) =>
      trimmed !== '' && shown.face === 'answered' ? shown : {face: trimmed === '' ? 'idle' : 'loading'},
    );
    askWorker({asker, baseUrl, query, selection: {scope, kind, level, team, state: posting}}, (answer) => {
      if (turn === latest.current) setState(answer);
    });
  }, [asker, baseUrl, query, scope, kind, level, team, posting]);
  useEffect(() => {
    if (active) ask();
  }, [active, ask]);
  const retry = useCallback(() => {
    setState({face: 'loading'});
    ask();
  }, [ask]);
  return {state, retry};
};

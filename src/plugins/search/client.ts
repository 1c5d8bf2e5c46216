import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {searchContextByPaths} from '@generated/@easyops-cn/docusaurus-search-local/default/generated.js';
import site from '@generated/@easyops-cn/docusaurus-search-local/default/site.json';
import {useCallback, useEffect, useRef, useState} from 'react';
import {askWorker} from './ask-worker.ts';
import type {SearchFacets, SearchHit, SearchScope, SearchSelection, SearchState} from './props.ts';

/** What can be searched by itself, beside everything. */
export const searchScopes: readonly SearchScope[] = searchContextByPaths ?? [];

/** The form where somebody can say what is missing, if there is one; "{title}" and "{body}" stand where words go. */
export const {issueForm} = site;

/** Live preview makes no index. */
const isAvailable = process.env.NODE_ENV === 'production';

/**
 * What the search has to show for a query, and a way to try again after a failure. Nothing is downloaded before
 * `active`. Answers stay until the next ones are there, so that a list does not flicker while somebody types.
 */
export const useSearch = (
  query: string,
  {scope, kind}: SearchSelection,
  active: boolean,
): {state: SearchState; retry: () => void} => {
  const {baseUrl} = useDocusaurusContext().siteConfig;
  const [state, setState] = useState<SearchState>({face: 'idle'});
  const latest = useRef(0);
  const ask = useCallback(async () => {
    latest.current += 1;
    const turn = latest.current;
    const trimmed = query.trim();
    setState((shown) =>
      trimmed !== '' && shown.face === 'answered' ? shown : {face: trimmed === '' ? 'idle' : 'loading'},
    );
    const answer = await askWorker({baseUrl, scope, query});
    if (turn !== latest.current) return;
    if ('failed' in answer) setState({face: 'failed'});
    else setState(trimmed === '' ? {face: 'idle'} : toAnswer(trimmed, answer.hits, kind));
  }, [baseUrl, scope, kind, query]);
  useEffect(() => {
    if (active && isAvailable) void ask();
  }, [active, ask]);
  const retry = useCallback(() => {
    setState({face: 'loading'});
    void ask();
  }, [ask]);
  return {state, retry};
};

const toAnswer = (query: string, hits: SearchHit[], kind: string): SearchState => ({
  face: 'answered',
  query,
  hits: hits.filter((hit) => kind === '' || hit.kind === kind),
  facets: toFacets(hits),
  suggestion: null,
  nearest: [],
  fullText: 'answered',
});

const toFacets = (hits: readonly SearchHit[]): SearchFacets => {
  const kinds = Map.groupBy(hits, ({kind}) => kind);
  return {
    kind: [...kinds].map(([id, of]) => ({id, label: of[0]?.label ?? id, count: of.length})),
    level: [],
    team: [],
    state: [],
  };
};

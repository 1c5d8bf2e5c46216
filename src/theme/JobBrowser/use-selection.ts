import {useHistory, useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {JobSelection} from '@site/src/components/JobFilters';
import type {FacetId, FacetProps} from '@site/src/plugins/handbook/props';
import {useEffect, useRef, useState} from 'react';
import {parseJobAddress, toJobSearch} from './job-address.ts';

/** Until somebody has stopped typing: the address need not know every letter. */
const SETTLED_MS = 300;

type Use = {
  selection: JobSelection;
  setText: (text: string) => void;
  choose: (facet: FacetId, value: string) => void;
  clear: () => void;
};

/**
 * What is looked for, and the address that says so: it can be sent to somebody, and going back undoes the last choice.
 * The page answers at once; its address follows.
 */
export const useSelection = (facets: readonly FacetProps[]): Use => {
  const history = useHistory();
  const {search} = useLocation();
  const inBrowser = useIsBrowser();
  // The built page was made without a query.
  const [selection, setSelection] = useState(() => parseJobAddress(inBrowser ? search : '', facets));
  const isOwn = useRef(false);
  const kept = useRef<Element | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const read = (from: string) => setSelection(parseJobAddress(from, facets));
    if (window.location.search !== '') read(window.location.search);
    const {pathname} = window.location;
    const stop = history.listen((to) => {
      clearTimeout(timer.current);
      if (!isOwn.current && to.pathname === pathname) read(to.search);
    });
    return () => {
      clearTimeout(timer.current);
      stop();
    };
  }, [history, facets]);

  // Docusaurus takes an address that is pushed for another page, and puts the focus on the top of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it does so when the address has changed
  useEffect(() => {
    if (kept.current instanceof HTMLElement) kept.current.focus({preventScroll: true});
    kept.current = null;
  }, [search]);

  const write = (next: JobSelection, how: 'push' | 'replace'): void => {
    const {pathname, search: written, hash} = history.location;
    if (toJobSearch(next) === written) return;
    isOwn.current = true;
    history[how]({pathname, search: toJobSearch(next), hash});
    isOwn.current = false;
  };
  const settle = (next: JobSelection): void => {
    clearTimeout(timer.current);
    setSelection(next);
    kept.current = document.activeElement;
    write(next, 'push');
  };
  return {
    selection,
    setText: (text) => {
      const next = {...selection, text};
      setSelection(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => write(next, 'replace'), SETTLED_MS);
    },
    choose: (facet, value) => {
      const {[facet]: _, ...others} = selection.chosen;
      settle({...selection, chosen: value === '' ? others : {...others, [facet]: value}});
    },
    clear: () => settle({text: '', chosen: {}}),
  };
};

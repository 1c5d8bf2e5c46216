import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useCallback, useEffect, useSyncExternalStore} from 'react';
import {isEmpty} from './notes.ts';
import {createNotesStore, NO_NOTES, type NotesState, type NotesStore} from './notes-store.ts';
import {toStorageKey} from './storage-key.ts';

/** While the site is open: what a browser does not keep is still there when somebody comes back to the page. */
const stores = new Map<string, NotesStore>();

const getStore = (key: string, job: string): NotesStore => {
  const store = stores.get(key) ?? createNotesStore(() => window.localStorage, key, job);
  stores.set(key, store);
  return store;
};

/** What a candidate has noted on a job, and the ways to change it. No other file asks the browser to keep anything. */
export const useNotes = (job: string): NotesState & Pick<NotesStore, 'write' | 'replace' | 'clear'> => {
  const {storage, baseUrl} = useDocusaurusContext().siteConfig;
  const key = toStorageKey(job, typeof storage.namespace === 'string' ? storage.namespace : baseUrl);
  const store = getStore(key, job);
  const subscribe = useCallback(
    (onChange: () => void) => {
      const stop = store.subscribe(onChange);
      const onStorage = (event: StorageEvent) => {
        // Without a key, everything was taken away.
        if (event.key === key || event.key === null) store.sync();
      };
      store.sync();
      window.addEventListener('storage', onStorage);
      // A page that the browser had laid aside was not told meanwhile.
      window.addEventListener('pageshow', store.sync);
      return () => {
        stop();
        window.removeEventListener('storage', onStorage);
        window.removeEventListener('pageshow', store.sync);
      };
    },
    [store, key],
  );
  const state = useSyncExternalStore(subscribe, store.get, () => NO_NOTES);
  useWarning(state.keeping !== 'kept' && !isEmpty(state.notes));
  const {write, replace, clear} = store;
  return {...state, write, replace, clear};
};

/** Has the browser ask before it leaves a page with what would be lost. */
const useWarning = (needed: boolean): void =>
  useEffect(() => {
    if (!needed) return;
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', onLeave);
    return () => window.removeEventListener('beforeunload', onLeave);
  }, [needed]);

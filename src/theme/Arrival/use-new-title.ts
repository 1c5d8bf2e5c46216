import {useEffect, useRef} from 'react';

/** Calls back whenever the browser shows a new title. */
export const useNewTitle = (onTitle: () => void): void => {
  const latest = useRef(onTitle);
  latest.current = onTitle;
  useEffect(() => {
    let known = document.title;
    const observer = new MutationObserver(() => {
      if (document.title === known) return;
      known = document.title;
      latest.current();
    });
    // The title's own element may be exchanged.
    observer.observe(document.head, {childList: true, subtree: true, characterData: true});
    return () => observer.disconnect();
  }, []);
};

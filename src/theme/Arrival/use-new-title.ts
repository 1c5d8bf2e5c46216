import {useEffect, useRef} from 'react';

/** Calls back with the title of each page that is opened within the window, once the browser shows it. */
export const useNewTitle = (onTitle: (title: string) => void): void => {
  const latest = useRef(onTitle);
  latest.current = onTitle;
  useEffect(() => {
    let known = document.title;
    const observer = new MutationObserver(() => {
      if (document.title === known) return;
      known = document.title;
      latest.current(known);
    });
    // The title's own element may be exchanged.
    observer.observe(document.head, {childList: true, subtree: true, characterData: true});
    return () => observer.disconnect();
  }, []);
};

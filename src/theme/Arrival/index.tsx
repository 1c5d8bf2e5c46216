import {useLocation} from '@docusaurus/router';
import {useEffect, useRef, useState} from 'react';
import {focusPlace} from './focus-place.ts';
import {useNewTitle} from './use-new-title.ts';

/** Until the theme, too, has put the focus where it likes; it loses it again at once. */
const SETTLED_MS = 50;

/** Until a screen reader has taken notice of the focus: what is said before, that would interrupt. */
const HEARD_MS = 150;

/**
 * Pages are exchanged within the window, so a browser neither says that there is a new one nor begins at its top. This
 * does: the title is read out (WCAG 2.2, 4.1.3), and the focus goes where the link leads (2.4.3).
 */
export default function Arrival() {
  const top = useRef<HTMLDivElement>(null);
  const [words, setWords] = useState('');
  const location = useLocation();
  const seen = useRef(location);

  const announced = useRef(location.pathname);

  // The title of a page may change while it stays open, as that of a search does, and once more while it is loaded.
  useNewTitle(() => {
    const {pathname} = window.location;
    if (announced.current === pathname) return;
    announced.current = pathname;
    setTimeout(() => focusPlace(window.location.hash, top.current), SETTLED_MS);
    setTimeout(() => setWords(document.title), SETTLED_MS + HEARD_MS);
  });

  useEffect(() => {
    const before = seen.current;
    seen.current = location;
    const within = location !== before && location.pathname === before.pathname;
    if (within && location.hash !== '') focusPlace(location.hash, top.current);
  }, [location]);

  return (
    <>
      <div ref={top} tabIndex={-1} className="unseen" />
      <p role="status" className="unseen">
        {words}
      </p>
    </>
  );
}

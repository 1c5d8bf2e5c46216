import type {Props} from '@theme/NavbarItem/DropdownNavbarItem/Desktop';
import DropdownNavbarItem from '@theme-original/NavbarItem/DropdownNavbarItem/Desktop';
import {useEffect, useRef, useState} from 'react';
import styles from './styles.module.css';

/**
 * A menu in the bar at the top, put away by Escape as well: opened with the keyboard it gives the focus back (WCAG 2.2,
 * 2.4.3), opened by the pointer it stays away until the pointer comes again (1.4.13).
 */
export default function DropdownNavbarItemWithEscape(props: Props) {
  const menu = useRef<HTMLDivElement>(null);
  const [away, setAway] = useState(false);

  useEffect(() => {
    const place = menu.current;
    if (!place) return;
    const putAway = ({key}: KeyboardEvent) => {
      if (key !== 'Escape') return;
      if (place.contains(document.activeElement)) {
        // The theme keeps to itself whether the menu is open, and closes it on a click elsewhere.
        document.body.dispatchEvent(new MouseEvent('mousedown', {bubbles: true}));
        place.querySelector('a')?.focus();
      }
      setAway(place.querySelector(':hover') !== null);
    };
    const comeBack = () => setAway(false);
    document.addEventListener('keydown', putAway);
    place.addEventListener('mouseleave', comeBack);
    return () => {
      document.removeEventListener('keydown', putAway);
      place.removeEventListener('mouseleave', comeBack);
    };
  }, []);

  return (
    <div ref={menu} className={away ? styles.away : styles.here}>
      {/* What opens is a list of links: as a menu, a screen reader would expect arrow keys to move in it. */}
      <DropdownNavbarItem {...props} aria-haspopup="false" />
    </div>
  );
}

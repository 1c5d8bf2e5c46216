import {useEffect, useRef} from 'react';

/** Calls back on "/" and on Ctrl or Command with K, unless somebody is writing. */
export const useShortcut = (onShortcut: () => void): void => {
  const latest = useRef(onShortcut);
  latest.current = onShortcut;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!isShortcut(event) || isWriting(event.target)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
};

const isShortcut = ({key, ctrlKey, metaKey, altKey, repeat}: KeyboardEvent): boolean => {
  if (altKey || repeat) return false;
  return ctrlKey || metaKey ? key.toLowerCase() === 'k' : key === '/';
};

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

import {useStorageSlot} from '@docusaurus/theme-common';
import {useEffect, useRef} from 'react';

/** Whether "/" opens the search, and how to change it. Only a reader who turns it off leaves a trace in the browser. */
export const useSlash = (): [on: boolean, turn: (on: boolean) => void] => {
  const [value, slot] = useStorageSlot('handbook.search.slash');
  return [value !== 'off', (on) => (on ? slot.del() : slot.set('off'))];
};

/** Calls back on Ctrl or Command with K, and on "/" where a reader wants that, unless somebody is writing. */
export const useShortcut = (onShortcut: () => void, slash: boolean): void => {
  const latest = useRef(onShortcut);
  latest.current = onShortcut;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!isShortcut(event, slash) || isWriting(event.target)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [slash]);
};

const isShortcut = ({key, ctrlKey, metaKey, altKey, repeat}: KeyboardEvent, slash: boolean): boolean => {
  if (altKey || repeat) return false;
  return ctrlKey || metaKey ? key.toLowerCase() === 'k' : slash && key === '/';
};

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

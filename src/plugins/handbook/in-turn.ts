import {setTimeout} from 'node:timers/promises';

/** Docusaurus' watcher says nothing of a change that follows another to the same file within 50 ms. */
const SETTLED_MS = 100;

/**
 * Makes a plugin's loading safe for live preview, where it begins whenever a file changes, even while it runs. What
 * began last ends last, and nothing is read while an editor may still be writing it: else a file that was empty for an
 * instant would stay empty on the screen.
 */
export const inTurn = <Content>(load: () => Promise<Content>): (() => Promise<Content>) => {
  let last: Promise<unknown> | undefined;
  return () => {
    const next = last === undefined ? load() : Promise.allSettled([last, setTimeout(SETTLED_MS)]).then(load);
    last = next;
    return next;
  };
};

import type {hasPassed} from './has-passed.ts';

/**
 * Runs in the head of every page. Whatever says in `data-ends` until when it holds gets `data-ended` when that second is
 * over by the reader's clock, as soon as the browser has read it and before it draws it: a page may be older than the
 * end of the posting on it. Its text is copied into the page, so it uses nothing from outside itself but what it is given.
 */
export const expireBeforePaint = (isOver: typeof hasPassed): void => {
  const mark = (): void => {
    for (const part of document.querySelectorAll<HTMLElement>('[data-ends]:not([data-ended])')) {
      if (isOver(String(part.dataset.ends), Date.now())) part.dataset.ended = '';
    }
  };
  // Told of every piece of the page between its being read and its being drawn.
  const observer = new MutationObserver(mark);
  observer.observe(document.documentElement, {childList: true, subtree: true});
  document.addEventListener('DOMContentLoaded', () => {
    mark();
    // From here on React knows.
    observer.disconnect();
  });
};

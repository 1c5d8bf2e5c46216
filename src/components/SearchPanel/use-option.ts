import {type KeyboardEvent, type RefObject, useEffect, useState} from 'react';
import type {SearchHit} from '../../plugins/search/props.ts';
import {IN_FIELD, stepOption} from './step-option.ts';

type Option = {
  /** The place of the option that the keyboard is at. */
  at: number;
  /** What the field does with keys. */
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  /** Back to the field. */
  leave: () => void;
};

/**
 * The option that arrow keys have led to, the focus staying in the field. An option is known by its page: it stays
 * the one while others are added to the list, or another of its sections answers better, and goes when it does.
 */
export const useOption = (
  hits: readonly SearchHit[],
  toId: (place: number) => string,
  input: RefObject<HTMLInputElement | null>,
): Option => {
  const [page, setPage] = useState<string>();
  const at = page === undefined ? IN_FIELD : hits.findIndex((hit) => toPage(hit) === page);
  const active = at === IN_FIELD ? undefined : toId(at);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other hits move the option that the keyboard is at
  useEffect(() => {
    if (active !== undefined) document.getElementById(active)?.scrollIntoView({block: 'nearest'});
  }, [active, hits]);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // Somebody who writes in another script is choosing a letter.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && active !== undefined) {
      event.preventDefault();
      open(active, event);
      return;
    }
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const next = stepOption(event.key, at, hits.length);
    if (next === undefined) return;
    event.preventDefault();
    const option = hits[next];
    setPage(option && toPage(option));
    if (next === IN_FIELD) input.current?.scrollIntoView({block: 'nearest'});
  };
  return {at, onKeyDown, leave: () => setPage(undefined)};
};

const toPage = ({address}: SearchHit): string | undefined => address.split('#')[0];

/** As a click would, with the same keys held down: Ctrl and Enter open another tab. */
const open = (id: string, {ctrlKey, metaKey, shiftKey}: KeyboardEvent) =>
  document
    .getElementById(id)
    ?.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey}));

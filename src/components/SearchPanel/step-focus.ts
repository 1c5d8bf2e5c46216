/**
 * Moves the focus with an arrow key, between the field and the links below it. True where the key meant that: in the
 * radio buttons and within the field's text, arrow keys keep their own meaning.
 */
export const stepFocus = (key: string, panel: HTMLElement, field: HTMLElement | null): boolean => {
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
  const links = [...panel.querySelectorAll('a[href]')];
  const steps: Array<Element | null> = [field, ...links];
  const at = steps.indexOf(document.activeElement);
  const next = at < 0 ? undefined : steps[at + (key === 'ArrowDown' ? 1 : -1)];
  if (!(next instanceof HTMLElement)) return false;
  next.focus();
  return true;
};

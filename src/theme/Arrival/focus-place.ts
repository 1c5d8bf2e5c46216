/** Puts the focus on the element that a hash names, or else on the top of the page. Whatever scrolls, scrolls before. */
export const focusPlace = (hash: string, top: HTMLElement | null): void => {
  const place = (hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)))) ?? top;
  if (!place) return;
  if (!place.matches('a[href], button, input, textarea, [tabindex]')) {
    place.setAttribute('tabindex', '-1');
    // A heading that can be clicked into for ever would draw a ring around itself.
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), {once: true});
  }
  place.focus({preventScroll: true});
};

/**
 * Takes everything out of reach but an element and what surrounds it, and returns what gives it back. The backdrop
 * stays: a click on it closes.
 */
export const makeOthersInert = (element: Element): (() => void) => {
  const others: Element[] = [];
  for (let inner: Element | null = element; inner && inner !== document.body; inner = inner.parentElement) {
    for (const sibling of inner.parentElement?.children ?? []) {
      if (sibling !== inner && !sibling.matches('[inert], [role=status], .navbar-sidebar__backdrop'))
        others.push(sibling);
    }
  }
  for (const other of others) other.setAttribute('inert', '');
  return () => {
    for (const other of others) other.removeAttribute('inert');
  };
};

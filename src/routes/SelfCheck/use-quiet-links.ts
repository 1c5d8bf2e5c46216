import useIsomorphicLayoutEffect from '@docusaurus/useIsomorphicLayoutEffect';

const doNothing = () => false as const;

/**
 * While the page is open, no link of it or of the frame around it loads the page it leads to before it is followed: a
 * server would see when somebody scrolls. Docusaurus' links ask `window.docusaurus` to, which has no setting against it.
 */
export const useQuietLinks = (): void =>
  useIsomorphicLayoutEffect(() => {
    const {docusaurus} = window;
    window.docusaurus = {prefetch: doNothing, preload: doNothing};
    return () => {
      window.docusaurus = docusaurus;
    };
  }, []);

/**
 * The address of a file of docs/, from the site's root, without language or base URL. The docs plugin decides
 * addresses by the same rule; the site's build compares the two for every page and stops where they differ.
 */
export const toAddress = (path: string): string => {
  const address = path
    .replace(/^docs/, '')
    .replace(/\.md$/, '')
    .replace(/\/index$/, '');
  return address === '' ? '/' : address;
};

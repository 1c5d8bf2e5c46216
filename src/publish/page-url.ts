/** Where a site stands, for whatever needs whole addresses. */
export type Site = {
  /** The home page of every language, ending with "/": `{en: 'https://example.org/', fr: 'https://example.org/fr/'}`. */
  roots: Readonly<Record<string, string>>;
  /** The language that every page is written in. */
  source: string;
};

/** The home page of a language, ending with "/". */
export const toRoot = ({roots, source}: Site, locale: string): string => roots[locale] ?? roots[source] ?? '/';

/** The whole address of a page in one language. */
export const toPageUrl = (site: Site, address: string, locale: string): string =>
  `${toRoot(site, locale)}${address.slice(1)}`;

/** Where the Markdown twin of a page lies, below the home page of its language. */
export const toTwinPath = (address: string): string => (address === '/' ? 'index.md' : `${address.slice(1)}.md`);

/** The whole address of the Markdown twin of a page. */
export const toTwinUrl = (site: Site, address: string, locale: string): string =>
  `${toRoot(site, locale)}${toTwinPath(address)}`;

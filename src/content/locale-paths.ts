/** Where Docusaurus looks for the translations of docs/ and blog/. */
const TRANSLATED = /^i18n\/([^/]+)\/docusaurus-plugin-content-(docs\/current|blog)\/(.+)$/;

/** Splits the path of a translation into its language and the path of the page it translates. */
export const findTranslated = (path: string): {locale: string; source: string} | undefined => {
  const match = TRANSLATED.exec(path);
  if (!match) return undefined;
  const [, locale, plugin, rest] = match;
  return {locale: locale as string, source: `${plugin === 'blog' ? 'blog' : 'docs'}/${rest}`};
};

/** The path at which the translation of a page lies: the inverse of {@link findTranslated}. */
export const toTranslatedPath = (source: string, locale: string): string =>
  source.startsWith('blog/')
    ? `i18n/${locale}/docusaurus-plugin-content-blog/${source.slice('blog/'.length)}`
    : `i18n/${locale}/docusaurus-plugin-content-docs/current/${source.slice('docs/'.length)}`;

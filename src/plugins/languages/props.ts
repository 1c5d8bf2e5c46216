/** What every page knows of the site's languages. */
export type Languages = {
  /** Addresses, from the site's root, of the pages that can be read in their original language only, by the other language. */
  untranslated: Record<string, string[]>;
};

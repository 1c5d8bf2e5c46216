/** What is said to a reader who prefers a language that the site also has. */
export type LanguageOffer = {
  /** The language as a page names it, BCP 47. */
  lang: string;
  dir: string;
  /** In the language offered: "Cette page existe en français." */
  text: string;
  /** What the button is called that turns the offer down. */
  dismiss: string;
};

/** What every page knows of the site's languages. */
export type Languages = {
  /** Addresses, from the site's root, of the pages that can be read in their original language only, by the other language. */
  untranslated: Record<string, string[]>;
  /** By language, the site's current one left out. */
  offers: Record<string, LanguageOffer>;
};

import type {chooseLanguage} from './choose-language.ts';

/** What the script in the head is told when the site is built. */
export type OfferSettings = {
  /** Where an answer is remembered. */
  storage: 'localStorage' | 'sessionStorage';
  key: string;
  /** Languages that there are words for. */
  languages: string[];
};

/**
 * Runs in the head of every page, before anything is drawn, so that nothing moves when a language is offered. It only
 * reads: what the browser prefers, what was answered before, and the languages that the page's own links name. Its text
 * is copied into the page, so it uses nothing from outside itself but what it is given.
 */
export const offerBeforePaint = (choose: typeof chooseLanguage, {storage, key, languages}: OfferSettings): void => {
  const root = document.documentElement;
  try {
    if (window[storage].getItem(key) !== null) return;
  } catch {
    // A browser that may not remember anything is asked again.
  }
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="alternate"][hreflang]');
  const others = [...links].map(({hreflang}) => hreflang).filter((language) => languages.includes(language));
  const language = choose(root.lang, others, navigator.languages);
  if (language !== undefined) root.dataset.languageOffer = language;
};

import type {HtmlTagObject} from '@docusaurus/types';
import {chooseLanguage} from './choose-language.ts';
import {type OfferSettings, offerBeforePaint} from './offer-before-paint.ts';

/** What goes into the head of every page: a rule that shows the one offer chosen, and the script that chooses it. */
export const toOfferTags = (settings: OfferSettings): HtmlTagObject[] => {
  const {languages} = settings;
  if (languages.length === 0) return [];
  const chosen = languages.map((language) => `[data-language-offer="${language}"] [data-offers="${language}"]`);
  return [
    {tagName: 'style', innerHTML: `@media screen{${chosen.join()}{display:flex}}`},
    {tagName: 'script', innerHTML: `(${offerBeforePaint})(${chooseLanguage},${JSON.stringify(settings)})`},
  ];
};

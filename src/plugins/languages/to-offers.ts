import type {I18n} from '@docusaurus/types';
import type {LanguageOffer} from './props.ts';

/** Id of the sentence that offers a page in a language, in that language's own code.json. */
export const OFFER = 'languageOffer';

/** Docusaurus' word for the button, which it brings along in thirty languages. */
export const DISMISS = 'theme.AnnouncementBar.closeButtonAriaLabel';

/** A language's words by id, as far as there are any. */
export type Words = Readonly<Record<string, string | undefined>>;

/** Words that stand in the code, as all of the interface does in English. */
const ENGLISH: Words = {[OFFER]: 'This page is available in English.', [DISMISS]: 'Close'};

/** The offers that a page in one language makes. A language in which there is no sentence for it is not offered. */
export const toOffers = (
  {currentLocale, localeConfigs}: Pick<I18n, 'currentLocale' | 'localeConfigs'>,
  words: Readonly<Record<string, Words>>,
): Record<string, LanguageOffer> =>
  Object.fromEntries(
    Object.entries(localeConfigs).flatMap(([locale, {htmlLang: lang, direction: dir}]) => {
      const english = new Intl.Locale(lang).language === 'en' ? ENGLISH : {};
      const text = words[locale]?.[OFFER] ?? english[OFFER];
      const dismiss = words[locale]?.[DISMISS] ?? ENGLISH[DISMISS] ?? '';
      return locale === currentLocale || text === undefined ? [] : [[locale, {lang, dir, text, dismiss}]];
    }),
  );

import type {I18nLocaleConfig} from '@docusaurus/types';
import {expect, test} from 'vitest';
import {toLanguages} from '../../../src/plugins/languages/to-languages.ts';
import {type Files, french, handbook} from '../../support/handbook.ts';
import {translatedVillage, village} from '../village.ts';

const DISMISS = 'theme.AnnouncementBar.closeButtonAriaLabel';

const WORDS = {
  en: {},
  fr: {languageOffer: 'Cette page existe en français.', [DISMISS]: 'Fermer'},
  ar: {languageOffer: 'هذه الصفحة متاحة بالعربية.'},
};

const toSite = (currentLocale: string, ...locales: string[]) => ({
  currentLocale,
  localeConfigs: Object.fromEntries(
    locales.map((htmlLang) => [
      htmlLang,
      {htmlLang, direction: htmlLang === 'ar' ? 'rtl' : 'ltr'} as unknown as I18nLocaleConfig,
    ]),
  ),
});

const offersOf = (site: ReturnType<typeof toSite>) => toLanguages(handbook(village).graph, site, WORDS).offers;

test('offers every other language in its own words', () => {
  expect(offersOf(toSite('en', 'en', 'fr', 'ar'))).toEqual({
    fr: {lang: 'fr', dir: 'ltr', text: 'Cette page existe en français.', dismiss: 'Fermer'},
    ar: {lang: 'ar', dir: 'rtl', text: 'هذه الصفحة متاحة بالعربية.', dismiss: 'Close'},
  });
});

test('offers English in the words of the code', () => {
  expect(offersOf(toSite('fr', 'en', 'fr'))).toEqual({
    en: {lang: 'en', dir: 'ltr', text: 'This page is available in English.', dismiss: 'Close'},
  });
});

test('offers no language in the words of another', () => {
  expect(Object.keys(offersOf(toSite('en', 'en', 'fr', 'de')))).toEqual(['fr']);
});

test('offers nothing on a site in one language', () => {
  expect(toLanguages(handbook(village).graph, toSite('en', 'en'), WORDS)).toEqual({untranslated: {}, offers: {}});
});

test('knows which pages stand in for a translation, and names no draft', () => {
  const draft = 'docs/jobs/baker.md';
  const files: Files = Object.fromEntries(
    Object.entries(translatedVillage)
      .map(([path, text]) => [path, path === draft ? String(text).replace('hiring: open', 'hiring: draft') : text])
      .filter(([path]) => path !== french('docs/values/patience.md') && path !== french(draft)),
  );
  const {untranslated} = toLanguages(handbook(files).graph, toSite('en', 'en', 'fr'), WORDS);
  expect(untranslated).toEqual({fr: ['/values/patience']});
});

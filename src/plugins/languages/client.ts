import {useLocation} from '@docusaurus/router';
import {createStorageSlot, useHistorySelector} from '@docusaurus/theme-common';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {usePluginData} from '@docusaurus/useGlobalData';
import {useCallback, useLayoutEffect} from 'react';
import {ANSWER} from './answer.ts';
import {chooseLanguage} from './choose-language.ts';
import {isPage} from './is-page.ts';
import type {LanguageOffer, Languages} from './props.ts';

const useLanguages = () => usePluginData('handbook-languages') as Languages;

/** Tells in which languages a page can be read, by its path with language and base URL. */
export const useReadableLocales = (): ((pathname: string) => string[]) => {
  const {siteConfig, i18n} = useDocusaurusContext();
  const {untranslated} = useLanguages();
  return (pathname) => {
    const address = `/${pathname.replace(siteConfig.baseUrl, '')}`.replace(/(?<=.)\/$/, '');
    return i18n.locales.filter((locale) => !untranslated[locale]?.includes(address));
  };
};

/** An offer, and where it leads: to the same place in the page. */
export type PageOffer = LanguageOffer & {href: string};

/**
 * The other languages that the page at hand can be read in. All of them stand in the page, and the one that the reader
 * prefers is shown: by the script in the head for the page they open, and from here for those they go on to.
 */
export const useOffers = (): PageOffer[] => {
  const {pathname} = useLocation();
  const {createUrl} = useAlternatePageUtils();
  const {offers} = useLanguages();
  const readable = useReadableLocales()(pathname);
  const place = useHistorySelector(({location}) => `${location.search}${location.hash}`);
  const here = isPage(pathname) ? Object.entries(offers).filter(([locale]) => readable.includes(locale)) : [];
  const languages = here.map(([, {lang}]) => lang).join();
  useLayoutEffect(() => showOffer(languages.split(',').filter(Boolean)), [languages]);
  return here.map(([locale, offer]) => ({...offer, href: `${createUrl({locale, fullyQualified: false})}${place}`}));
};

const showOffer = (languages: readonly string[]): void => {
  const root = document.documentElement;
  if (createStorageSlot(ANSWER).get() !== null) root.dataset.languageOffer = '';
  // Answered.
  if (root.dataset.languageOffer === '') return;
  const language = chooseLanguage(root.lang, languages, navigator.languages);
  if (language === undefined) delete root.dataset.languageOffer;
  else root.dataset.languageOffer = language;
};

/** Takes note that the reader has chosen a language, or wants to hear of no other. */
export const useAnswer = (): (() => void) =>
  useCallback(() => {
    createStorageSlot(ANSWER).set('answered');
    // Where nothing can be remembered, this lasts until the next page is loaded.
    document.documentElement.dataset.languageOffer = '';
  }, []);

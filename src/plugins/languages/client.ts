import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {usePluginData} from '@docusaurus/useGlobalData';
import type {Languages} from './props.ts';

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

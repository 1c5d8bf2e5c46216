import type {LoadContext} from '@docusaurus/types';
import type {Site} from '../../publish/site.ts';
import {readWords} from '../languages/read-words.ts';

/** Every language of the site, the original first. Docusaurus knows the addresses of all, and the words of one. */
export const readSites = ({siteDir, siteConfig, i18n}: LoadContext): Promise<Site[]> =>
  Promise.all(
    i18n.locales.map(async (locale) => ({
      url: siteConfig.url,
      baseUrl: i18n.localeConfigs[locale]?.baseUrl ?? siteConfig.baseUrl,
      locale,
      words: await readWords(siteDir, locale),
    })),
  );

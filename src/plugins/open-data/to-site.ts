import type {LoadContext} from '@docusaurus/types';
import type {Site} from '../../publish/page-url.ts';

/** Where the site stands in every language. */
export const toSite = ({i18n, siteConfig}: Pick<LoadContext, 'i18n' | 'siteConfig'>): Site => ({
  roots: Object.fromEntries(
    Object.entries(i18n.localeConfigs).map(([locale, {baseUrl}]) => [locale, `${siteConfig.url}${baseUrl}`]),
  ),
  source: i18n.defaultLocale,
});

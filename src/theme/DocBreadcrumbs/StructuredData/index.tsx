import {useBreadcrumbsStructuredData} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {applyTrailingSlash} from '@docusaurus/utils-common';
import JsonLd from '@site/src/components/JsonLd';
import {useReadableLocales} from '@site/src/plugins/languages/client';
import type {Props} from '@theme/DocBreadcrumbs/StructuredData';

/**
 * Names the pages above a page to search engines by their canonical addresses, as those pages do themselves. The
 * theme's own would let a title that holds the end of a script end it.
 */
export default function CanonicalBreadcrumbs({breadcrumbs}: Props) {
  const {siteConfig, i18n} = useDocusaurusContext();
  const {trailingSlash, baseUrl} = siteConfig;
  const readable = useReadableLocales();
  const original = i18n.localeConfigs[i18n.defaultLocale]?.baseUrl ?? baseUrl;
  const toCanonical = (href: string): string => {
    const path = applyTrailingSlash(href, {trailingSlash, baseUrl});
    return readable(path).includes(i18n.currentLocale) ? path : path.replace(baseUrl, original);
  };
  const canonical = breadcrumbs.map((item) => (item.href ? {...item, href: toCanonical(item.href)} : item));
  return <JsonLd data={useBreadcrumbsStructuredData({breadcrumbs: canonical})} />;
}

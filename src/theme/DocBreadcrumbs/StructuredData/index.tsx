import {useBreadcrumbsStructuredData} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {applyTrailingSlash} from '@docusaurus/utils-common';
import JsonLd from '@site/src/components/JsonLd';
import {usePage} from '@site/src/plugins/handbook/client';
import type {PageProps} from '@site/src/plugins/handbook/props';
import {useReadableLocales} from '@site/src/plugins/languages/client';
import type {Props} from '@theme/DocBreadcrumbs/StructuredData';

/** A list of jobs, and a posting of which search engines are told nothing, are no results of theirs. */
const isTold = ({header, structuredData}: PageProps): boolean =>
  header?.kind !== 'jobs' && (header?.kind !== 'job' || structuredData !== undefined);

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
  const data = useBreadcrumbsStructuredData({breadcrumbs: canonical});
  return isTold(usePage()) ? <JsonLd data={data} /> : null;
}

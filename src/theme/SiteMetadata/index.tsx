import {Context} from '@docusaurus/core/lib/client/docusaurusContext';
import Head from '@docusaurus/Head';
import {useLocation} from '@docusaurus/router';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useReadableLocales} from '@site/src/plugins/languages/client';
import SiteMetadata from '@theme-original/SiteMetadata';

/**
 * What search engines and link previews are told of a page's languages. The original names every language of the site
 * on every page and takes no parameter, so it is shown a site that has only those in which the page can be read. A
 * page that stands in for a translation speaks as its original does, and leads there.
 */
export default function SiteMetadataOfPage() {
  const context = useDocusaurusContext();
  const {pathname} = useLocation();
  const {createUrl} = useAlternatePageUtils();
  const {i18n, siteConfig} = context;
  const readable = useReadableLocales()(pathname);
  const translated = readable.includes(i18n.currentLocale);
  const seen = {
    ...i18n,
    currentLocale: translated ? i18n.currentLocale : i18n.defaultLocale,
    localeConfigs: Object.fromEntries(
      Object.entries(i18n.localeConfigs).filter(([locale]) => readable.includes(locale)),
    ),
  };
  // Of the picture that stands where a page has no card of its own.
  const words = `${siteConfig.title} · ${siteConfig.tagline}`;
  const original = createUrl({locale: i18n.defaultLocale, fullyQualified: true});
  return (
    <>
      <Context.Provider value={{...context, i18n: seen}}>
        <SiteMetadata />
      </Context.Provider>
      <Head>
        <meta property="og:image:width" content="1200" />
        <meta property="og:image:height" content="630" />
        <meta property="og:image:alt" content={words} />
        <meta name="twitter:image:alt" content={words} />
      </Head>
      {!translated && (
        <Head>
          <link rel="canonical" href={original} />
          <meta property="og:url" content={original} />
        </Head>
      )}
    </>
  );
}

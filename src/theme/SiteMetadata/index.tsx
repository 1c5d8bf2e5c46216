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
  const {i18n} = context;
  const readable = useReadableLocales()(pathname);
  const translated = readable.includes(i18n.currentLocale);
  const seen = {
    ...i18n,
    currentLocale: translated ? i18n.currentLocale : i18n.defaultLocale,
    localeConfigs: Object.fromEntries(
      Object.entries(i18n.localeConfigs).filter(([locale]) => readable.includes(locale)),
    ),
  };
  const original = createUrl({locale: i18n.defaultLocale, fullyQualified: true});
  return (
    <>
      <Context.Provider value={{...context, i18n: seen}}>
        <SiteMetadata />
      </Context.Provider>
      {!translated && (
        <Head>
          <link rel="canonical" href={original} />
          <meta property="og:url" content={original} />
        </Head>
      )}
    </>
  );
}

import Head from '@docusaurus/Head';
import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {PageProps} from '@site/src/plugins/handbook/props';

/** Tells machines where the page is as Markdown. A page that stands in for a translation has no twin. */
export default function TwinLink({page: {fallback}}: {page: PageProps}) {
  const {siteConfig} = useDocusaurusContext();
  const {pathname} = useLocation();
  if (fallback) return null;
  const path = pathname.endsWith('/') ? `${pathname}index.md` : `${pathname}.md`;
  return (
    <Head>
      <link rel="alternate" type="text/markdown" href={`${siteConfig.url}${path}`} />
    </Head>
  );
}

import Head from '@docusaurus/Head';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import JsonLd from '@site/src/components/JsonLd';
import type {PageProps} from '@site/src/plugins/handbook/props';

/** What a page's head tells programs: what can be followed, and what search engines may know. */
export default function PageMachines({page: {feeds = [], structuredData}}: {page: PageProps}) {
  const {withBaseUrl} = useBaseUrlUtils();
  return (
    <>
      {feeds.length > 0 && (
        <Head>
          {feeds.map(({address, type, title}) => (
            <link key={address} rel="alternate" type={type} title={title} href={withBaseUrl(address)} />
          ))}
        </Head>
      )}
      {structuredData && <JsonLd data={structuredData} />}
    </>
  );
}

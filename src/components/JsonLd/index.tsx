import Head from '@docusaurus/Head';
import {toScript} from './to-script.ts';

/** What a page tells search engines, as schema.org says it. */
export default function JsonLd({data}: {data: object}) {
  return (
    <Head>
      <script type="application/ld+json">{toScript(data)}</script>
    </Head>
  );
}

import Head from '@docusaurus/Head';
import text from '@site/src/fonts/source-serif-4-normal.woff2';
import type {Props} from '@theme/Layout';
import Layout from '@theme-original/Layout';

/** Asks for the typeface with the page itself: else it is only found once the style sheet has been read. */
export default function LayoutWithTypeface(props: Props) {
  return (
    <>
      <Head>
        <link rel="preload" href={text} as="font" type="font/woff2" crossOrigin="anonymous" />
      </Head>
      <Layout {...props} />
    </>
  );
}

import Head from '@docusaurus/Head';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {CardProps} from '../../plugins/cards/props.ts';

/**
 * Names a page's own card in its head, in place of the site's. Its size is said again, because it counts for the
 * picture named before it.
 */
export default function SocialCard({card}: {card: CardProps | undefined}) {
  const image = useBaseUrl(card?.image ?? '', {absolute: true});
  if (card === undefined) return null;
  return (
    <Head>
      <meta property="og:image" content={image} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={card.alt} />
      <meta name="twitter:image" content={image} />
      <meta name="twitter:image:alt" content={card.alt} />
    </Head>
  );
}

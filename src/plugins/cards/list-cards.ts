import {createHash} from 'node:crypto';
import {type ContentGraph, type Entry, getSourceLocale, isDraft} from '../../content/graph.ts';
import {isUntranslated} from '../../content/localize.ts';
import type {Messages} from '../../publish/card-words.ts';
import {drawCard, isDrawable, TITLE_ROOM, TITLE_SIZES} from '../../publish/draw-card.ts';
import {type Card, toCard, toCardText} from '../../publish/to-card.ts';
import type {CardProps} from './props.ts';
import type {CardStyle} from './read-style.ts';

/** The card of a page, and where it lies. */
export type PageCard = CardProps & {
  card: Card;
  /** The same for the same picture, and for no other. */
  key: string;
};

/**
 * The cards of all published pages in one language, by the address of the page. A page that stands in for a translation
 * has its original's. Drafts have none, nor has a title with letters that the typeface lacks: there the site's own
 * picture stands.
 */
export const listCards = (
  graph: ContentGraph,
  locale: string,
  messages: Readonly<Record<string, Messages>>,
  style: CardStyle,
): ReadonlyMap<string, PageCard> => {
  const source = getSourceLocale(graph.company);
  const cards = new Map<string, PageCard>();
  for (const entry of graph.entries.filter((page) => !isDraft(page))) {
    const spoken = isUntranslated(entry, locale, source) ? source : locale;
    const card = toCard(graph, entry, spoken, messages[spoken] ?? {});
    if (!isDrawable(card, style.fonts)) continue;
    const key = toKey(card, style);
    cards.set(entry.address, {card, key, image: toImage(entry, key), alt: toCardText(card)});
  }
  return cards;
};

/** Everything that the picture depends on; how the title is fitted in is not known before it is drawn. */
const toKey = (card: Card, {palette, edition}: CardStyle): string =>
  createHash('sha256')
    .update(JSON.stringify([edition, TITLE_SIZES, TITLE_ROOM, card.lang, drawCard(card, palette, TITLE_SIZES[0])]))
    .digest('hex');

/** Whoever has shown a card keeps it by its address: a card that changes gets another one. */
const toImage = ({address}: Entry, key: string): string =>
  `img/cards${address === '/' ? '/index' : address}.${key.slice(0, 10)}.png`;

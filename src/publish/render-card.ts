import {type FontDetails, Renderer} from '@takumi-rs/core';
import {CARD_SIZE, type Coverage, drawCard, drawTitle, type Palette, TITLE_ROOM, TITLE_SIZES} from './draw-card.ts';
import type {Card} from './to-card.ts';

/** One file of the cards' typeface. */
export type CardFont = Coverage & {weight: number; data: Uint8Array};

/** Makes the function that turns cards into PNG files. The same card makes the same bytes. */
export const createCardRenderer = async (
  fonts: readonly CardFont[],
  palette: Palette,
): Promise<(card: Card) => Promise<Uint8Array>> => {
  const renderer = new Renderer();
  for (const font of fonts) {
    await renderer.registerFont({...font, name: 'Source Serif 4', style: 'normal'} satisfies FontDetails);
  }
  return async (card) => {
    const node = drawCard(card, palette, await findTitleSize(renderer, card.title));
    return renderer.render(node, {...CARD_SIZE, format: 'png', lang: card.lang});
  };
};

/** The largest size in which a title fits with no word broken; the smallest where none does. */
const findTitleSize = async (renderer: Renderer, title: string): Promise<number> => {
  let fitting = 0;
  for (const size of TITLE_SIZES) {
    fitting = size;
    const {height, runs} = await renderer.measure(drawTitle(title, size), {width: TITLE_ROOM.width});
    if (height <= TITLE_ROOM.height && runs.every(({width}) => width <= TITLE_ROOM.width)) break;
  }
  return fitting;
};

import type {Node} from '@takumi-rs/core';
import {type Card, toCardText} from './to-card.ts';

/** The size that everybody who shows links asks for, in pixels. */
export const CARD_SIZE = {width: 1200, height: 630};

/** Colours of a light page: a card stands on somebody else's ground. */
export type Palette = {ground: string; ink: string; quiet: string; accent: string; proposed: string};

/** Sizes of a title, the largest first; a card takes the first in which its title fits. */
export const TITLE_SIZES = [104, 92, 75, 66, 56, 50, 44] as const;

/** What a title has room for, in pixels. */
export const TITLE_ROOM = {width: 1032, height: 258};

/** Characters that a font is there for: the first and the last of each range. */
export type Coverage = {unicodeRange: Array<[number, number]>};

/** True where the typeface has every letter of a card; a box in place of a name would be worse than no card. */
export const isDrawable = (card: Card, fonts: readonly Coverage[]): boolean =>
  [...toCardText(card)].every((letter) => {
    const point = letter.codePointAt(0) ?? 0;
    return fonts.some(({unicodeRange}) => unicodeRange.some(([first, last]) => first <= point && point <= last));
  });

const TITLE_LINE = 1.14;

type Style = NonNullable<Node['style']>;

const box = (style: Style, children: Node[] = []): Node => ({
  type: 'container',
  style: {display: 'flex', flexShrink: 0, ...style},
  children,
});

const words = (text: string, style: Style): Node => ({type: 'text', text, style: {flexShrink: 0, ...style}});

/** A title alone, as large as it comes, to be measured. */
export const drawTitle = (title: string, fontSize: number): Node =>
  words(title, {
    display: 'block',
    fontFamily: '"Source Serif 4"',
    fontSize,
    fontWeight: 600,
    letterSpacing: '-0.018em',
    lineHeight: TITLE_LINE,
    textWrap: 'balance',
  });

/** A title that ends in an ellipsis where the room does. */
const drawClampedTitle = (title: string, fontSize: number, color: string): Node => {
  const {style, ...node} = drawTitle(title, fontSize);
  const lines = Math.floor(TITLE_ROOM.height / (fontSize * TITLE_LINE));
  return {
    ...node,
    style: {
      ...style,
      color,
      width: TITLE_ROOM.width,
      overflowWrap: 'anywhere',
      textOverflow: 'ellipsis',
      WebkitLineClamp: lines,
    },
  };
};

/** Breaks between facts, not inside a short one, and never before the dot. */
const joinFacts = (facts: readonly string[]): string =>
  facts.map((fact) => (fact.length < 32 ? fact.replaceAll(' ', '\u00A0') : fact)).join('\u00A0· ');

/** A card, set as a page of a book begins: what it is, its title, a line, and below it what matters next. */
export const drawCard = (card: Card, {ground, ink, quiet, accent, proposed}: Palette, titleSize: number): Node => {
  const small: Style = {fontSize: 31, lineHeight: 1.3, color: quiet};
  const oneLine: Style = {...small, flexShrink: 1, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap'};
  const mark: Style = {
    ...small,
    padding: '1px 14px 3px',
    border: `2px solid ${proposed}`,
    borderRadius: 5,
    color: proposed,
    fontSize: 28,
    whiteSpace: 'nowrap',
  };
  const facts: Style = {...small, color: ink, fontSize: 33, textOverflow: 'ellipsis', WebkitLineClamp: 2};
  return box({...CARD_SIZE, flexDirection: 'column', padding: '64px 84px 54px', backgroundColor: ground}, [
    box({alignItems: 'center', gap: 22, height: 48, fontFamily: '"Source Serif 4"'}, [
      ...(card.kind === null ? [] : [words(card.kind, oneLine)]),
      ...card.marks.map((text) => words(text, mark)),
    ]),
    box({flexGrow: 1, alignItems: 'flex-end', paddingBottom: 32}, [
      drawClampedTitle(card.title, titleSize, card.ended ? quiet : ink),
    ]),
    box({height: 4, backgroundColor: accent}),
    box({flexDirection: 'column', gap: 8, paddingTop: 22, fontFamily: '"Source Serif 4"'}, [
      ...(card.facts.length === 0 ? [] : [words(joinFacts(card.facts), facts)]),
      words(card.site, {...oneLine, fontWeight: 600}),
    ]),
  ]);
};

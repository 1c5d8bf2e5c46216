import type {Node} from '@takumi-rs/core';
import {beforeAll, describe, expect, test} from 'vitest';
import {readFonts, readStyle} from '../../src/plugins/cards/read-style.ts';
import {CARD_SIZE, drawCard, isDrawable} from '../../src/publish/draw-card.ts';
import {createCardRenderer} from '../../src/publish/render-card.ts';
import type {Card} from '../../src/publish/to-card.ts';
import {ROOT} from '../support/repository.ts';

const card: Card = {
  lang: 'en',
  kind: 'Job at Larkspur',
  marks: ['Closed on November 20, 2026'],
  title: 'Baker for the night',
  facts: ['Ovens', 'At the office', '€30,000 – €36,000 a year'],
  site: 'Larkspur handbook',
  ended: true,
};

const {palette, fonts} = readStyle(ROOT);

const listTexts = (node: Node): string[] =>
  node.type === 'text' ? [node.text] : 'children' in node ? (node.children ?? []).flatMap(listTexts) : [];

test('sets the words of a card from top to bottom, and breaks a line of facts after a dot only', () => {
  expect(listTexts(drawCard(card, palette, 104))).toEqual([
    'Job at Larkspur',
    'Closed on November 20, 2026',
    'Baker for the night',
    'Ovens\u00A0· At\u00A0the\u00A0office\u00A0· €30,000\u00A0–\u00A0€36,000\u00A0a\u00A0year',
    'Larkspur handbook',
  ]);
});

test('takes every word for a word', () => {
  const title = '</text><b>&amp; <![CDATA[ ]]> $x "';
  expect(listTexts(drawCard({...card, title}, palette, 104))).toContain(title);
});

test.each([
  ['French', 'Œuvre\u00A0: «\u202Fà l’été\u202F»', true],
  ['Polish, Greek, Russian and Vietnamese', 'Łódź Ελλάδα Москва Đà Nẵng', true],
  ['Hebrew', 'שלום', false],
  ['an emoji', 'Baker 🥖', false],
])('knows whether the typeface has the letters of %s', (_, title, drawable) => {
  expect(isDrawable({...card, title}, fonts)).toBe(drawable);
});

describe('a drawn card', () => {
  let render: Awaited<ReturnType<typeof createCardRenderer>>;
  beforeAll(async () => {
    render = await createCardRenderer(readFonts(fonts), palette);
  });

  const readSize = (png: Uint8Array) => {
    const view = new DataView(png.buffer, png.byteOffset);
    return {signature: String.fromCharCode(...png.slice(1, 4)), width: view.getUint32(16), height: view.getUint32(20)};
  };

  test.each([
    ['a short title', 'Q&A'],
    ['a long one', 'Why we count what somebody can do, and not the years in which they did it '.repeat(8)],
    ['one long word', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'],
    ['letters that no font has', '\u{10FFFD}שלום'],
    ['nothing', ''],
  ])('with %s is a picture of the size that everybody asks for', async (_, title) => {
    expect(readSize(await render({...card, title}))).toEqual({signature: 'PNG', ...CARD_SIZE});
  });

  test('is the same bytes twice, and others with other words', async () => {
    const [first, second, other] = await Promise.all([card, {...card}, {...card, marks: []}].map(render));
    expect(first).toEqual(second);
    expect(first).not.toEqual(other);
    const again = await createCardRenderer(readFonts(fonts), palette);
    expect(await again(card)).toEqual(first);
  });
});

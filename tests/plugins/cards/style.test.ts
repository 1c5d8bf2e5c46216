import {expect, test} from 'vitest';
import {readMessages} from '../../../src/plugins/cards/read-messages.ts';
import {readFonts, readStyle} from '../../../src/plugins/cards/read-style.ts';
import {toPalette} from '../../../src/plugins/cards/to-palette.ts';
import {toRanges} from '../../../src/plugins/cards/to-ranges.ts';
import {ROOT} from '../../support/repository.ts';

const css = (accent: string): string => `:root {
  --ifm-color-primary: ${accent};
  --ifm-color-primary-dark: color-mix(in oklab, var(--ifm-color-primary), black 10%);
  --ifm-background-color: #fdfcfa;
  --ifm-heading-color: #171512;
  --handbook-quiet: #625b50;
  --handbook-proposed: #7a4a00;
}
[data-theme="dark"] {
  --ifm-color-primary: #74c7f0;
  --ifm-background-color: #181715;
}
`;

test('takes the colours of the light theme', () => {
  expect(toPalette(css('#06618d'))).toEqual({
    ground: '#fdfcfa',
    ink: '#171512',
    quiet: '#625b50',
    accent: '#06618d',
    proposed: '#7a4a00',
  });
});

test('says which colour it cannot read', () => {
  expect(() => toPalette(css('rebeccapurple').replace('#74c7f0', 'teal'))).toThrow(
    'src/css/custom.css sets no colour for --ifm-color-primary, expected one such as #06618d.',
  );
});

test('reads the ranges of a font', () => {
  expect(toRanges('U+0000-00FF,U+0131, U+2000-206F')).toEqual([
    [0, 0xff],
    [0x131, 0x131],
    [0x2000, 0x206f],
  ]);
});

test('finds the typeface, upright in two weights, and names what the cards are made with', () => {
  const {fonts, edition} = readStyle(ROOT);
  expect(fonts.length).toBeGreaterThanOrEqual(4);
  expect(new Set(fonts.map(({weight}) => weight))).toEqual(new Set([400, 600]));
  expect(readFonts(fonts).every(({data}) => data.length > 1000)).toBe(true);
  expect(edition).toMatch(/^@takumi-rs\/core@\d+\.\d+\.\d+ @fontsource\/source-serif-4@\d+\.\d+\.\d+$/);
});

test('reads the words of a language, and none where it has no file', () => {
  expect(readMessages(ROOT, 'fr')['card.proposed']).toBe('Proposition');
  expect(readMessages(ROOT, 'xx')).toEqual({});
});

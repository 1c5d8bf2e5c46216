import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import type {Palette} from '../../publish/draw-card.ts';
import type {CardFont} from '../../publish/render-card.ts';
import {toPalette} from './to-palette.ts';
import {toRanges} from './to-ranges.ts';

const RENDERER = '@takumi-rs/core';
const TYPEFACE = '@fontsource/source-serif-4';

/** A file of the typeface that is not read yet. */
export type FontFile = Pick<CardFont, 'weight' | 'unicodeRange'> & {path: string};

/** How all cards of a site look. */
export type CardStyle = {
  palette: Palette;
  fonts: FontFile[];
  /** Changes when the same card, drawn anew, might look another. */
  edition: string;
};

/** The style of a site's cards: its own colours, and the typeface of its pages with every letter that it has. */
export const readStyle = (siteDir: string): CardStyle => {
  const read = (path: string): string => readFileSync(path, 'utf8');
  const {dependencies} = JSON.parse(read(join(siteDir, 'package.json'))) as {dependencies: Record<string, string>};
  const {resolve} = createRequire(join(siteDir, 'package.json'));
  const ranges = JSON.parse(read(resolve(`${TYPEFACE}/unicode.json`))) as Record<string, string>;
  return {
    palette: toPalette(read(join(siteDir, 'src/css/custom.css'))),
    fonts: Object.entries(ranges).flatMap(([subset, range]) =>
      [400, 600].map((weight) => ({
        weight,
        unicodeRange: toRanges(range),
        path: resolve(`${TYPEFACE}/files/source-serif-4-${subset}-${weight}-normal.woff2`),
      })),
    ),
    edition: [RENDERER, TYPEFACE].map((name) => `${name}@${dependencies[name]}`).join(' '),
  };
};

/** The typeface itself. */
export const readFonts = (fonts: readonly FontFile[]): CardFont[] =>
  fonts.map(({path, ...font}) => ({...font, data: readFileSync(path)}));

import {readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import subsetFont from 'subset-font';

/** What the languages of Western Europe need, and the signs that the pages draw. Anything else falls back. */
const CHARACTERS = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xff),
  ...'ŒœŸ',
  // Narrow no-break space (French), dashes, quotes, ellipsis, bullets.
  ...'\u202f\u2009‐‑–—‘’‚“”„†•…‹›',
  ...'€−×≤≥←→↑↓',
].join('');

/** Bold is drawn upright only, so the italic is cut down to one weight. */
const FACES = [
  {style: 'normal', weight: {min: 400, max: 700}},
  {style: 'italic', weight: 400},
] as const;

for (const {style, weight} of FACES) {
  const source = import.meta.resolve(
    `@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-${style}.woff2`,
  );
  const subset = await subsetFont(await readFile(fileURLToPath(source)), CHARACTERS, {
    targetFormat: 'woff2',
    variationAxes: {wght: weight},
  });
  await writeFile(new URL(`source-serif-4-${style}.woff2`, import.meta.url), subset);
  console.log(`source-serif-4-${style}.woff2: ${subset.length} bytes`);
}

function range(from: number, to: number): string[] {
  return Array.from({length: to - from + 1}, (_, place) => String.fromCodePoint(from + place));
}

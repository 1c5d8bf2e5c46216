/** Cuts a font down to some characters. The package brings no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    characters: string,
    options: {targetFormat: 'woff2'; variationAxes: Record<string, number | {min: number; max: number}>},
  ): Promise<Buffer>;
}

import type {Palette} from '../../publish/draw-card.ts';

const VARIABLES: Record<keyof Palette, string> = {
  ground: '--ifm-background-color',
  ink: '--ifm-heading-color',
  quiet: '--handbook-quiet',
  accent: '--ifm-color-primary',
  proposed: '--handbook-proposed',
};

/** The colours of a light page, from the style sheet that sets them: a company that changes one changes its cards. */
export const toPalette = (css: string): Palette => {
  const find = (variable: string): string => {
    // The first theme of the file is the light one.
    const colour = new RegExp(`${variable}:\\s*(#[0-9a-f]{3,8});`, 'i').exec(css)?.[1];
    if (colour === undefined)
      throw new Error(`src/css/custom.css sets no colour for ${variable}, expected one such as #06618d.`);
    return colour;
  };
  return {
    ground: find(VARIABLES.ground),
    ink: find(VARIABLES.ink),
    quiet: find(VARIABLES.quiet),
    accent: find(VARIABLES.accent),
    proposed: find(VARIABLES.proposed),
  };
};

/** How every page looks, in the order in which the style sheets apply. */
export const STYLE_SHEETS = ['fonts', 'custom', 'frame', 'prose', 'home', 'blog', 'print', 'access'].map(
  (name) => `./src/css/${name}.css`,
);

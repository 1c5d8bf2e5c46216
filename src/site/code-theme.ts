/**
 * Code in the page's own colours, light and dark alike, every one of them at least 4.5:1 on its ground (WCAG 2.2,
 * 1.4.3): the themes that come with the highlighter are not.
 */
export const codeTheme = {
  plain: {color: 'var(--ifm-font-color-base)', backgroundColor: 'var(--handbook-ground)'},
  styles: [
    {types: ['comment', 'prolog', 'cdata'], style: {color: 'var(--handbook-quiet)', fontStyle: 'italic' as const}},
    {
      types: ['keyword', 'atrule', 'key', 'tag', 'title', 'function'],
      style: {color: 'var(--ifm-color-primary)'},
    },
    {
      types: ['string', 'number', 'boolean', 'url', 'attr-value', 'inserted'],
      style: {color: 'var(--handbook-proposed)'},
    },
  ],
};

import MDXComponents from '@theme-original/MDXComponents';
import type {ComponentProps} from 'react';

/** A table wider than a phone scrolls by itself: whoever has no pointer must be able to reach it. */
const Table = (props: ComponentProps<'table'>) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: only what has the focus can be scrolled with keys (WCAG 2.2, 2.1.1)
  <table {...props} tabIndex={0} />
);

export default {...MDXComponents, table: Table};

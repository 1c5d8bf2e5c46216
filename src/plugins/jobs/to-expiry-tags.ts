import type {HtmlTagObject} from '@docusaurus/types';
import {expireBeforePaint} from './expire-before-paint.ts';
import {hasPassed} from './has-passed.ts';

/** Of two faces that stand in a page, the one that does not hold by the reader's clock. */
const NOT_NOW = [
  '[data-ended] [data-while-open]',
  '[data-ended][data-while-open]',
  '[data-ends]:not([data-ended]) [data-once-ended]',
];

/** What goes into the head of every page: a rule that hides what no longer holds, and the script that finds it. */
export const toExpiryTags = (): HtmlTagObject[] => [
  {tagName: 'style', innerHTML: `${NOT_NOW.join()}{display:none}`},
  {tagName: 'script', attributes: {id: 'expire-before-paint'}, innerHTML: `(${expireBeforePaint})(${hasPassed})`},
];

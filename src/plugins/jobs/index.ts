import type {Plugin} from '@docusaurus/types';
import {toExpiryTags} from './to-expiry-tags.ts';

/** Ends postings in the browser, between two builds. */
export default function jobsPlugin(): Plugin {
  return {
    name: 'handbook-jobs',
    injectHtmlTags: () => ({headTags: toExpiryTags()}),
  };
}

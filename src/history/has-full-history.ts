import {findPublished} from './find-published.ts';

/**
 * Whether git knows every commit of this folder. In a shallow clone, or without git, the date of a page's last
 * change would be the date of the clone: a wrong date is worse than none.
 */
export const hasFullHistory = (siteDir: string): boolean => {
  try {
    return findPublished(siteDir) !== undefined;
  } catch {
    return false;
  }
};

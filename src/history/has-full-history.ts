import {runGit} from './run-git.ts';

/**
 * Whether git knows every commit of this folder. In a shallow clone, or without git, the date of a page's last
 * change would be the date of the clone: a wrong date is worse than none.
 */
export const hasFullHistory = (siteDir: string): boolean => {
  try {
    // A repository without a commit is not shallow, and knows nothing either: there the second question fails.
    const answer = runGit(siteDir, ['rev-parse', '--is-shallow-repository', '--verify', 'HEAD']);
    return answer.toString('utf8').startsWith('false\n');
  } catch {
    return false;
  }
};

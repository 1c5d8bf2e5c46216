import {runGit} from './run-git.ts';

/** Where a clone keeps what it knows of the branch that is published. */
const BRANCHES = ['origin/HEAD', 'origin/main'];

/**
 * The last commit of this folder that is part of the published branch. What came after it is a proposal, and may still
 * change freely. A repository that was cloned from nowhere publishes what it holds.
 */
export const findPublished = (siteDir: string): string => {
  for (const branch of BRANCHES) {
    try {
      return runGit(siteDir, ['merge-base', 'HEAD', branch]).toString('utf8').trim();
    } catch {
      // There is no such branch, or it has nothing in common with this one.
    }
  }
  return 'HEAD';
};

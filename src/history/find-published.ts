import {runGit} from './run-git.ts';

/** Where a clone keeps what it knows of the branch that is published. */
const BRANCHES = ['origin/HEAD', 'origin/main'];

/**
 * The last commit of this folder that is part of the published branch. What came after it is a proposal, and may still
 * change freely. A repository that was cloned from nowhere publishes what it holds. Nothing in a shallow clone and
 * before the first commit; throws where there is no git.
 */
export const findPublished = (siteDir: string): string | undefined => {
  let head: string | undefined;
  for (const branch of BRANCHES) {
    // Everything in one question, because starting git takes longer than its answer. A name that it does not know,
    // and all that follow, it leaves out.
    const question = ['rev-parse', '--is-shallow-repository', '--revs-only', 'HEAD', `HEAD...${branch}`];
    const [shallow, commit, ...shared] = runGit(siteDir, question).toString('utf8').trim().split('\n');
    if (shallow !== 'false' || !commit) return undefined;
    head = commit;
    const base = shared.find((name) => name.startsWith('^'));
    if (base) return base.slice(1);
  }
  return head;
};

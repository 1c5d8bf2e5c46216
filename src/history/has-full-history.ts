import {execFileSync} from 'node:child_process';

/**
 * Whether git knows every commit of this folder. In a shallow clone, or without git, the date of a page's last
 * change would be the date of the clone: a wrong date is worse than none.
 */
export const hasFullHistory = (siteDir: string): boolean => {
  try {
    const shallow = execFileSync('git', ['rev-parse', '--is-shallow-repository'], {
      cwd: siteDir,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return shallow.trim() === 'false' && hasCommit(siteDir);
  } catch {
    return false;
  }
};

// A repository without a commit is not shallow, and has no dates either.
const hasCommit = (siteDir: string): boolean => {
  execFileSync('git', ['rev-parse', '--verify', 'HEAD'], {cwd: siteDir, stdio: 'ignore'});
  return true;
};

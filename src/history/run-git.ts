import {execFileSync} from 'node:child_process';

/** What git answers in a folder. Throws where there is no git, no repository or no answer. */
export const runGit = (siteDir: string, args: readonly string[], input?: string): Buffer =>
  execFileSync('git', [...args], {
    cwd: siteDir,
    input,
    stdio: ['pipe', 'pipe', 'ignore'],
    maxBuffer: 512 * 1024 * 1024,
    // A file's name is its name, and what a person likes to see in a log is of no concern here.
    env: {...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0'},
  });

import {execFileSync} from 'node:child_process';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Files} from './handbook.ts';
import {inFolder} from './run-cli.ts';

/** What a test may do in a repository of its own. */
export type Repository = {
  siteDir: string;
  git: (...args: string[]) => string;
  /** Writes files, takes away those that are null, and commits all of it. */
  commit: (files: Record<string, string | null>) => void;
};

/** A file of git's own, so that neither the machine's settings nor a hook's environment reach a test. */
const ENV: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

const WHO = ['-c', 'user.name=Baker', '-c', 'user.email=baker@example.org', '-c', 'init.defaultBranch=main'];

/** Runs something in a real repository whose first commit holds some files; it goes afterwards. */
export const inRepository = <T>(files: Files, run: (repository: Repository) => T | Promise<T>): Promise<T> =>
  inFolder(files, (siteDir) => {
    const git = (...args: string[]) =>
      execFileSync('git', [...WHO, ...args], {cwd: siteDir, encoding: 'utf8', env: ENV, stdio: 'pipe'});
    const commit: Repository['commit'] = (changes) => {
      for (const [path, text] of Object.entries(changes)) {
        mkdirSync(dirname(join(siteDir, path)), {recursive: true});
        if (text === null) rmSync(join(siteDir, path));
        else writeFileSync(join(siteDir, path), text);
      }
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', 'Bake');
    };
    git('init', '--quiet');
    commit({});
    return run({siteDir, git, commit});
  });

import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** Every file that is under version control or about to be, from the root, with forward slashes. */
export const listTrackedFiles = (): string[] =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
    .split('\0')
    .filter((path) => path !== '');

export const readText = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

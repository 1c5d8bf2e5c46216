import {existsSync, renameSync, rmSync} from 'node:fs';
import path from 'node:path';

/**
 * Puts a finished build in the place of the last one. Renaming is all that happens in between, so a reader meets the
 * old site or the new one, never half of either.
 * @param {string} next the folder of the finished build
 * @param {string} current the folder to replace; need not exist
 */
export function swapBuild(next, current) {
  const previous = path.join(path.dirname(next), 'previous');
  rmSync(previous, {recursive: true, force: true});
  if (existsSync(current)) renameSync(current, previous);
  renameSync(next, current);
  rmSync(previous, {recursive: true, force: true});
}

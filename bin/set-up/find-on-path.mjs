import {accessSync, constants} from 'node:fs';
import path from 'node:path';

/**
 * The programs of a name on PATH, first come first.
 * @param {string} name
 * @param {string} [searched]
 * @returns {string[]}
 */
export function findOnPath(name, searched = process.env.PATH ?? '') {
  return searched
    .split(path.delimiter)
    .filter(Boolean)
    .map((folder) => path.join(folder, name))
    .filter((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

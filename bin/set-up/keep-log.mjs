import {mkdtempSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * Keeps what a failed program printed, for whoever has to find out why.
 * Outside node_modules, which the next `npm ci` empties; in a new folder, so that nobody can have put a link in its place.
 * @param {string} name
 * @param {string} text
 * @returns {string} where the file is
 */
export function keepLog(name, text) {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'handbook-')), `${name}.log`);
  writeFileSync(file, text);
  return file;
}

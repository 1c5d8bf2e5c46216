import {readFileSync} from 'node:fs';

/**
 * A JSON file's value, or undefined when the file is missing or was not written to its end.
 * @param {string} file
 * @returns {any}
 */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

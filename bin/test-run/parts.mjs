import {failure} from '../set-up/failure.mjs';

/** The parts of the tests, in the order they run: the quick ones first. */
export const parts = /** @type {const} */ (['types', 'lint', 'unit', 'browser']);

/** @typedef {typeof parts[number]} Part */

/**
 * What to run: `unit lint` means these two, nothing means all; what follows one part alone is for its program, as in
 * `unit tests/content`.
 * @param {string[]} args
 * @returns {{selected: Part[], rest: string[]}}
 */
export function selectParts(args) {
  const selected = parts.filter((part) => args.includes(part));
  const rest = args.filter((arg) => !parts.some((part) => part === arg));
  if (rest.length > 0 && selected.length !== 1) {
    throw failure(`Unexpected "${rest[0]}", expected one or more of: ${parts.join(', ')}.`);
  }
  return {selected: selected.length > 0 ? selected : [...parts], rest};
}

import {startChild} from './start-child.mjs';

/**
 * Runs a program without a word on the screen and hands back what it printed.
 * The output is kept in memory and not in a file: a file could not be written on the full disk that is to be explained.
 * @param {string} command
 * @param {string[]} args
 * @param {{cwd: string, env?: NodeJS.ProcessEnv, endAfter?: number}} options
 * @returns {Promise<{code: number, output: string}>}
 */
export async function runQuietly(command, args, options) {
  const {child, ended} = startChild(command, args, {
    env: process.env,
    ...options,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  /** @type {string[]} */
  const printed = [];
  child.stdout?.setEncoding('utf8').on('data', (text) => printed.push(text));
  child.stderr?.setEncoding('utf8').on('data', (text) => printed.push(text));
  const code = await ended;
  return {code, output: printed.join('')};
}

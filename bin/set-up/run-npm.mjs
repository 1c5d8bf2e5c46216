import {failure} from './failure.mjs';
import {root} from './root.mjs';
import {runQuietly} from './run-quietly.mjs';

/**
 * Runs npm in the repository's root, quietly.
 * @param {string[]} args
 * @returns {Promise<{code: number, output: string}>}
 */
export async function runNpm(args) {
  // npm waits up to a minute between its attempts, too long to be told that there is no network.
  const env = {npm_config_fetch_retry_mintimeout: '1000', npm_config_fetch_retry_maxtimeout: '5000', ...process.env};
  try {
    // The level is given because `npm start --silent` is handed down, and the warnings are needed (dependencies.mjs).
    return await runQuietly('npm', [...args, '--loglevel=notice'], {cwd: root, env});
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') throw error;
    throw failure('npm was not found: install Node.js from https://nodejs.org, which brings it, then try again.');
  }
}

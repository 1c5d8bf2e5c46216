import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

/**
 * What a program answers to `--version`; undefined when it does not run here, be it missing, broken, or built for
 * another system.
 * @param {string} program
 * @returns {Promise<string | undefined>}
 */
export async function versionOf(program) {
  try {
    const {stdout} = await promisify(execFile)(program, ['--version'], {timeout: 20_000});
    return stdout.trim();
  } catch {
    return undefined;
  }
}

import {createInterface} from 'node:readline';
import {setTimeout as wait} from 'node:timers/promises';
import {failure} from '../set-up/failure.mjs';
import {root} from '../set-up/root.mjs';
import {startChild} from '../set-up/start-child.mjs';
import {docusaurus} from './docusaurus.mjs';
import {isListening} from './port.mjs';

/**
 * Serves build/ on the loopback until it is stopped, and prints the address once it answers.
 * @param {import('../set-up/set-up.mjs').Tools} tools
 * @param {number} port
 * @returns {Promise<number>} exit code
 */
export async function serveSite({node, env}, port) {
  const args = ['serve', '--no-open', '--host', 'localhost', '--port', String(port)];
  const {child, ended} = startChild(node, [docusaurus, ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let served = false;
  if (child.stdout) {
    createInterface({input: child.stdout}).on('line', async (line) => {
      // Docusaurus knows the address best, base path included, but says it before it listens.
      const address = findAddress(line, port);
      if (served || !address) return;
      served = true;
      while (child.exitCode === null && !(await isListening(port))) await wait(20);
      if (child.exitCode === null) process.stdout.write(`The handbook is at ${address} (Ctrl+C stops it).\n`);
    });
  }
  const code = await ended;
  // It exits with 0 when somebody else took the port in the meantime.
  if (code === 0 && !served) throw failure(`Port ${port} was taken meanwhile: choose another, as in PORT=${port + 1}.`);
  return code;
}

/**
 * The served address in a line of Docusaurus'.
 * @param {string} line
 * @param {number} port
 * @returns {string | undefined}
 */
export function findAddress(line, port) {
  return new RegExp(`http://localhost:${port}/[\\w./~%-]*`).exec(line)?.[0];
}

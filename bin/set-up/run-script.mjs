import {startChild} from './start-child.mjs';

/**
 * Runs a script of this repository on the given Node, with this process' input and output.
 * @param {import('./set-up.mjs').Tools} tools
 * @param {string} script
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code
 */
export function runScript({node, env}, script, args, options = {}) {
  // src/**/*.ts are ES modules, and package.json cannot say so: Docusaurus does not build with a "type".
  const flags = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON'];
  return startChild(node, [...flags, script, ...args], {env, stdio: 'inherit', ...options}).ended;
}

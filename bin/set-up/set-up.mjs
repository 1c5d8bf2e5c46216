import path from 'node:path';
import {ensureDependencies} from './dependencies.mjs';
import {ensurePinnedNode} from './pinned-node.mjs';
import {root} from './root.mjs';

/** @typedef {{node: string, env: NodeJS.ProcessEnv}} Tools the Node to run programs with, and their environment */

/**
 * Everything a command needs before its own work; does nothing, quickly, when all is in place.
 * @returns {Promise<Tools>}
 */
export async function setUp() {
  await ensureDependencies();
  const node = await ensurePinnedNode();
  return {
    node,
    env: {
      ...process.env,
      // Tools that look for `node` themselves find the same one.
      PATH: [path.dirname(node), path.join(root, 'node_modules/.bin'), process.env.PATH].join(path.delimiter),
      // Docusaurus would ask the registry for news about itself, in a process that outlives it.
      NO_UPDATE_NOTIFIER: '1',
    },
  };
}

import path from 'node:path';
import {chooseNode} from './choose-node.mjs';
import {explainDownloadFailure} from './explain-failure.mjs';
import {failure} from './failure.mjs';
import {findOnPath} from './find-on-path.mjs';
import {keepLog} from './keep-log.mjs';
import {readJson} from './read-json.mjs';
import {root} from './root.mjs';
import {runNpm} from './run-npm.mjs';
import {say} from './say.mjs';
import {versionOf} from './version-of.mjs';

/**
 * Makes sure that the Node this project is pinned to can run.
 * Its binary comes from an install script, and install scripts are off (.npmrc), so that one script is run by name.
 * @returns {Promise<string>} the program to run everything else with
 */
export async function ensurePinnedNode() {
  const pinned = path.join(root, 'node_modules/.bin/node');
  const version = readJson(path.join(root, 'package-lock.json')).packages['node_modules/node'].version;
  if ((await versionOf(pinned)) === `v${version}`) return pinned;

  say(`Fetching Node ${version}, which this project is pinned to …`);
  const {code, output} = await runNpm(['rebuild', 'node', '--ignore-scripts=false']);
  if (code === 0 && (await versionOf(pinned)) === `v${version}`) return pinned;

  const programs = [process.execPath, ...findOnPath('node')].filter((program) => !program.includes('node_modules'));
  const own = chooseNode(
    version,
    await Promise.all(programs.map(async (program) => ({program, version: await versionOf(program)}))),
  );
  if (own) {
    say(`Node ${version} cannot be had here; going on with this machine's own ${own.version}.`);
    return own.program;
  }
  throw failure(
    explainDownloadFailure(output) ??
      `Node ${version} could not be fetched: install Node ${version.split('.')[0]} yourself, or see what npm printed in ${keepLog('npm-rebuild-node', output)}`,
  );
}

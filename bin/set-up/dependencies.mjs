import {rmSync} from 'node:fs';
import path from 'node:path';
import {explainDownloadFailure, explainFailure} from './explain-failure.mjs';
import {failure} from './failure.mjs';
import {isInstalledFromLock} from './installed-from-lock.mjs';
import {keepLog} from './keep-log.mjs';
import {readJson} from './read-json.mjs';
import {root} from './root.mjs';
import {runNpm} from './run-npm.mjs';
import {say} from './say.mjs';

const record = path.join(root, 'node_modules/.package-lock.json');

/** Installs the locked packages, unless they are installed already. */
export async function ensureDependencies() {
  const lock = readJson(path.join(root, 'package-lock.json'));
  if (!lock) throw failure('package-lock.json is missing or damaged: restore it with: git checkout package-lock.json');
  if (isInstalledFromLock(lock, readJson(record))) return;

  say('Installing the dependencies; this takes about a minute, once …');
  rmSync(record, {force: true});
  // NODE_ENV=production would leave out what builds the site.
  const {code, output} = await runNpm(['ci', '--include=dev']);
  // On a full disk npm only warns about the files that it could not write, and may still exit with 0.
  if (code === 0 && !explainFailure(output)) return;
  rmSync(record, {force: true});
  throw failure(
    explainDownloadFailure(output) ??
      `The dependencies could not be installed: what npm printed is in ${keepLog('npm-ci', output)}`,
  );
}

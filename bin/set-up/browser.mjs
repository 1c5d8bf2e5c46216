import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {chooseBrowser} from './choose-browser.mjs';
import {explainFailure} from './explain-failure.mjs';
import {failure} from './failure.mjs';
import {findOnPath} from './find-on-path.mjs';
import {root} from './root.mjs';
import {runQuietly} from './run-quietly.mjs';
import {say} from './say.mjs';
import {versionOf} from './version-of.mjs';

const minutes = 60_000;

/**
 * Makes sure that the tests have a browser.
 * @param {import('./set-up.mjs').Tools} tools
 * @returns {Promise<NodeJS.ProcessEnv>} the environment for the tests: CHROMIUM_PATH names the system's browser and is
 *   absent for Playwright's own
 */
export async function ensureBrowser({node, env}) {
  const {CHROMIUM_PATH: named, ...rest} = env;
  const chosen = await chooseBrowser({
    named,
    find: (name) => findOnPath(name),
    works: async (program) => /Chrom/.test((await versionOf(program)) ?? ''),
    // Required here and not at the top: it is not installed yet when this file is loaded.
    playwrights: () => createRequire(path.join(root, 'package.json'))('@playwright/test').chromium.executablePath(),
    download: async () => {
      say('Downloading a browser for the tests …');
      const cli = path.join(root, 'node_modules/playwright/cli.js');
      // Its attempts last 30 seconds each by default, where a network lets nothing through.
      const patience = {PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000', ...env};
      await attempt(node, [cli, 'install', 'chromium'], {env: patience, endAfter: 5 * minutes});
    },
    mayInstall: process.getuid?.() === 0 && existsSync('/etc/debian_version'),
    install: async () => {
      say('Installing Chromium with apt-get …');
      const quiet = {...env, DEBIAN_FRONTEND: 'noninteractive'};
      await attempt('apt-get', ['update'], {env: quiet, endAfter: 3 * minutes});
      await attempt('apt-get', ['install', '-y', 'chromium'], {env: quiet, endAfter: 10 * minutes});
    },
  });
  return chosen ? {...rest, CHROMIUM_PATH: chosen} : rest;
}

/**
 * One way to get a browser. Whether it worked is seen by looking for the browser; only a full disk ends the search,
 * since the next way would fill it further.
 * @param {string} command
 * @param {string[]} args
 * @param {{env: NodeJS.ProcessEnv, endAfter: number}} options
 */
async function attempt(command, args, options) {
  const {code, output} = await runQuietly(command, args, {cwd: root, ...options});
  const sentence = code !== 0 && explainFailure(output);
  if (sentence) throw failure(sentence);
}

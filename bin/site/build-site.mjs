import {rmSync} from 'node:fs';
import path from 'node:path';
import {createInterface} from 'node:readline';
import {explainFailure} from '../set-up/explain-failure.mjs';
import {failure} from '../set-up/failure.mjs';
import {root} from '../set-up/root.mjs';
import {runScript} from '../set-up/run-script.mjs';
import {say} from '../set-up/say.mjs';
import {startChild} from '../set-up/start-child.mjs';
import {docusaurus} from './docusaurus.mjs';
import {currentFingerprint, forgetBuild, rememberBuild} from './last-build.mjs';
import {swapBuild} from './swap-build.mjs';

// Docusaurus empties its output folder first and leaves a broken site there when it fails, hence a folder of its own;
// inside the repository, because only within one file system can a folder be renamed. Beside it the benchmark keeps
// what it built.
const next = path.join(root, '.build/next');

/**
 * Checks the handbook and builds the site into build/. Where either fails, build/ stays as it was.
 * @param {import('../set-up/set-up.mjs').Tools} tools
 * @param {string[]} args further arguments for `docusaurus build`
 * @returns {Promise<number>} exit code
 */
export async function buildSite(tools, args) {
  if (args.some((arg) => arg.startsWith('--out-dir'))) {
    throw failure('The site is built into build/, always: leave out --out-dir and copy build/ afterwards.');
  }
  const checked = await runScript(tools, path.join(root, 'bin/handbook.mts'), ['check'], {cwd: root});
  if (checked !== 0) return checked;

  // Taken before the build, so that what is edited meanwhile counts as changed.
  const current = currentFingerprint();
  const started = Date.now();
  try {
    rmSync(next, {recursive: true, force: true});
    const {code, errors} = await runDocusaurus(tools, args);
    const sentence = code !== 0 && explainFailure(errors);
    if (sentence) throw failure(sentence);
    process.stderr.write(errors);
    if (code !== 0) return code;
    forgetBuild();
    swapBuild(next, path.join(root, 'build'));
    // Arguments may have left out a language, or the minifier.
    if (args.length === 0) rememberBuild(current);
  } finally {
    rmSync(next, {recursive: true, force: true});
  }
  say(`The site is in build/ (${Math.round((Date.now() - started) / 1000)} s).`);
  return 0;
}

/**
 * @param {import('../set-up/set-up.mjs').Tools} tools
 * @param {string[]} args
 * @returns {Promise<{code: number, errors: string}>} what it printed on stderr is held back: a full disk is explained
 *   in one sentence, and Docusaurus would have shown a stack trace by then
 */
async function runDocusaurus({node, env}, args) {
  const {child, ended} = startChild(node, [docusaurus, 'build', '--out-dir', next, ...args], {
    cwd: root,
    env: process.stdout.isTTY && !env.NO_COLOR ? {FORCE_COLOR: '1', ...env} : env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    errors += text;
  });
  if (child.stdout) {
    createInterface({input: child.stdout}).on('line', (line) => {
      // It names the folder that is about to be renamed, and a command that does not exist here.
      if (!/Generated static files in|npm run serve/.test(line)) process.stdout.write(`${line}\n`);
    });
  }
  return {code: await ended, errors};
}

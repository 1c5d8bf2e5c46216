import {mkdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import {readJson} from '../set-up/read-json.mjs';
import {root} from '../set-up/root.mjs';
import {startChild} from '../set-up/start-child.mjs';
import {countExit, countPlaywright, countVitest, judge} from './count.mjs';

const reports = path.join(root, 'node_modules/.cache/handbook');
const unitReport = path.join(reports, 'vitest.json');
const browserReport = path.join(reports, 'playwright.json');

/**
 * How a part runs; one that writes a report is counted from it, any other by its exit code. A report is `any`, because
 * each program writes a shape of its own, which its `count` declares.
 * @typedef {object} Program
 * @property {string[]} command
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [report]
 * @property {(report: any) => import('./count.mjs').Count} [count]
 */

/** @type {Record<import('./parts.mjs').Part, Program>} */
const programs = {
  types: {command: ['tsc', '--noEmit']},
  lint: {command: ['biome', 'check']},
  unit: {
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    report: unitReport,
    count: countVitest,
  },
  browser: {
    command: ['playwright', 'test', '--reporter=list,json,html'],
    env: {PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport, PLAYWRIGHT_HTML_OPEN: 'never'},
    report: browserReport,
    count: countPlaywright,
  },
};

/**
 * Runs one part of the tests and counts them.
 * @param {import('./parts.mjs').Part} part
 * @param {string[]} args further arguments for its program
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<import('./summary.mjs').Result>}
 */
export async function runPart(part, args, env) {
  const {command, env: ours, report, count} = programs[part];
  const [program = '', ...rest] = command;
  const started = Date.now();
  mkdirSync(reports, {recursive: true});
  // The report of the last run would pass for the one that a crash did not write.
  if (report) rmSync(report, {force: true});
  const code = await startChild(path.join(root, 'node_modules/.bin', program), [...rest, ...args], {
    cwd: root,
    env: {...env, ...ours},
    stdio: 'inherit',
  }).ended;
  const written = report && readJson(report);
  const counted = report ? judge(written && count?.(written), code) : countExit(code);
  return {part, ...counted, seconds: (Date.now() - started) / 1000};
}

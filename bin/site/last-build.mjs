import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {root} from '../set-up/root.mjs';
import {fingerprint} from './fingerprint.mjs';

// Not in build/, all of which is published.
const note = path.join(root, 'node_modules/.cache/handbook/last-build');

/**
 * The fingerprint of the site as its sources are now.
 * @returns {string}
 */
export function currentFingerprint() {
  // The day as the build itself reads it.
  const today = process.env.HANDBOOK_TODAY || new Date().toISOString().slice(0, 10);
  return fingerprint(root, process.env, {commit: commit(), today});
}

/** @returns {string} empty where there is no git, or no commit yet */
function commit() {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], {cwd: root, stdio: ['ignore', 'pipe', 'ignore']}).toString();
  } catch {
    return '';
  }
}

/**
 * Whether build/ was made from sources with this fingerprint.
 * @param {string} current
 * @returns {boolean}
 */
export function isBuilt(current) {
  return existsSync(path.join(root, 'build/index.html')) && existsSync(note) && readFileSync(note, 'utf8') === current;
}

/**
 * Remembers what build/ was made from.
 * @param {string} current
 */
export function rememberBuild(current) {
  mkdirSync(path.dirname(note), {recursive: true});
  writeFileSync(note, current);
}

/** Forgets it: from here on, build/ is not what the sources alone would give. */
export function forgetBuild() {
  rmSync(note, {force: true});
}

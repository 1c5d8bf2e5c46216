import {createHash} from 'node:crypto';
import {lstatSync, readdirSync, readFileSync, readlinkSync} from 'node:fs';
import path from 'node:path';

const inputs = [
  'docs',
  'blog',
  'i18n',
  'src',
  'static',
  'company.yaml',
  'docusaurus.config.ts',
  'sidebars.ts',
  'package-lock.json',
];
const settings = ['SITE_URL', 'BASE_URL', 'PUBLISH', 'REPOSITORY_URL', 'HANDBOOK_TODAY'];

/**
 * A value that changes when something changes that goes into the site.
 * Contents and not times, because a checkout or a copy touches the times of everything.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @param {{commit: string, today: string}} now pages show the dates of their last commits, and postings expire, so that
 *   a commit alone or a new day changes the site
 * @returns {string}
 */
export function fingerprint(root, env, now) {
  const hash = createHash('sha256');
  // JSON keeps neighbours apart: the file "ab" with "c" in it is not the file "a" with "bc".
  const add = (/** @type {unknown[]} */ ...parts) => hash.update(`${JSON.stringify(parts)}\n`);
  add('now', now.commit, now.today);
  for (const name of settings) add('setting', name, env[name] ?? null);
  for (const input of inputs) visit(input);
  return hash.digest('hex');

  /** @param {string} name relative to the root */
  function visit(name) {
    const file = path.join(root, name);
    const stat = lstatSync(file, {throwIfNoEntry: false});
    if (!stat) add('missing', name);
    else if (stat.isDirectory()) for (const child of readdirSync(file).sort()) visit(`${name}/${child}`);
    else if (stat.isSymbolicLink()) add('link', name, readlinkSync(file));
    else if (stat.isFile()) add('file', name, createHash('sha256').update(readFileSync(file)).digest('hex'));
  }
}

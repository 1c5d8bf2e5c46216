import {createHash} from 'node:crypto';
import {existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import type {Corpus} from '../corpus/page.ts';
import {ROOT, STORE} from './folders.ts';
import {installPackages} from './install-packages.ts';
import type {Peer} from './peer.ts';

/** What the handbook's own site is made of besides its content. */
const OURS = ['src/**', 'docusaurus.config.ts', 'sidebars.ts', 'package-lock.json'];

const hashFiles = (folder: string, patterns: string[]): string => {
  const files = globSync(patterns, {cwd: folder, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.slice(folder.length)).update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
};

/** Tells sites apart that would be built from other files. */
const toKey = (peer: Peer, written: string): string =>
  [hashFiles(written, ['**', '.vitepress/**']), ...(peer.name === 'handbook' ? [hashFiles(ROOT, OURS)] : [])].join('-');

/** The built site of a corpus: the one of last time if it was built from the same files, else one built now. */
export const buildPeer = async (peer: Peer, corpus: Corpus): Promise<string> => {
  const sites = join(STORE, peer.name, 'sites');
  const written = join(sites, `next-${process.pid}`);
  rmSync(written, {recursive: true, force: true});
  mkdirSync(written, {recursive: true});
  peer.write(corpus, written);
  const folder = join(sites, `${corpus.pages.length}-${corpus.language}-${toKey(peer, written)}`);
  const site = join(folder, 'site');
  if (existsSync(site)) {
    rmSync(written, {recursive: true});
    return site;
  }
  rmSync(folder, {recursive: true, force: true});
  renameSync(written, folder);
  if (peer.name !== 'handbook') await installPackages(peer.name);
  const started = Date.now();
  console.error(`Building ${peer.label} with ${corpus.pages.length} pages …`);
  await peer.build(folder);
  renameSync(join(folder, peer.output), site);
  console.error(`  ${Math.round((Date.now() - started) / 1000)} s`);
  return site;
};

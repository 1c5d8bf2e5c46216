import {createHash} from 'node:crypto';
import {existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import type {Corpus} from '../corpus/page.ts';
import {ROOT, SOURCES, STORE} from './folders.ts';
import {installPackages} from './install-packages.ts';
import type {Peer} from './peer.ts';

/** What the handbook's own site is made of besides its content. */
const OURS = ['src/**', 'docusaurus.config.ts', 'sidebars.ts', 'package-lock.json'];

const listFiles = (folder: string, patterns: string[]): string[] =>
  globSync(patterns, {cwd: folder, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

const toKey = (peer: Peer, corpus: Corpus): string => {
  const hash = createHash('sha256').update(JSON.stringify(corpus));
  const files = [
    ...listFiles(join(SOURCES, peer.name), ['**']),
    ...(peer.name === 'handbook' ? listFiles(ROOT, OURS) : []),
  ];
  for (const file of files) hash.update(file.slice(ROOT.length)).update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
};

/** Where a peer's site of a corpus is kept: another corpus, or another set-up of the peer, is another folder. */
export const toSiteFolder = (peer: Peer, corpus: Corpus): string =>
  join(STORE, peer.name, 'sites', `${corpus.pages.length}-${corpus.language}-${toKey(peer, corpus)}`);

/** The built site of a corpus, from the last time or built now. */
export const buildPeer = async (peer: Peer, corpus: Corpus): Promise<string> => {
  const folder = toSiteFolder(peer, corpus);
  const built = join(folder, 'site');
  if (existsSync(built)) return built;
  if (peer.name !== 'handbook') await installPackages(peer.name);
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const started = Date.now();
  console.error(`Building ${peer.label} with ${corpus.pages.length} pages …`);
  peer.write(corpus, folder);
  await peer.build(folder);
  renameSync(join(folder, peer.output), built);
  console.error(`  ${Math.round((Date.now() - started) / 1000)} s`);
  return built;
};

import {cpSync, rmSync} from 'node:fs';
import {join, relative} from 'node:path';
import {copySite} from '../../../support/site-copy.ts';
import {ROOT, SOURCES} from '../folders.ts';
import type {Peer} from '../peer.ts';
import {runProgram} from '../run-program.ts';
import {writeFile} from '../write-file.ts';
import {toFiles, toOwnPaths} from './to-files.ts';

/** The day on which the handbook of the benchmark is built. */
const TODAY = '2026-11-25';

/** This repository with the corpus as its content. */
export const handbook: Peer = {
  name: 'handbook',
  label: 'This handbook',
  output: 'build',
  toAddress: (path, {pages}) => `/${toOwnPaths(pages).get(path) ?? path}`,
  write: (corpus, folder) => {
    cpSync(join(SOURCES, 'handbook/company.yaml'), join(folder, 'company/company.yaml'));
    cpSync(join(ROOT, 'static/img'), join(folder, 'company/static/img'), {recursive: true});
    cpSync(join(ROOT, 'blog/tags.yml'), join(folder, 'company/blog/tags.yml'));
    cpSync(join(ROOT, 'blog/authors.yml'), join(folder, 'company/blog/authors.yml'));
    for (const [path, text] of Object.entries(toFiles(corpus))) writeFile(join(folder, 'company'), path, text);
  },
  build: async (folder) => {
    // A copy of its own elsewhere: the repository's is not touched, and bundlers leave a folder in .build alone.
    const copy = copySite({company: relative(ROOT, join(folder, 'company'))});
    const env = {HANDBOOK_TODAY: TODAY, NO_UPDATE_NOTIFIER: '1', SITE_URL: '', BASE_URL: '', PUBLISH: 'true'};
    const run = (args: string[], log: string) =>
      runProgram(process.execPath, ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', ...args], {
        folder: copy,
        log: join(folder, log),
        env,
      });
    try {
      await run(['bin/handbook.mts', 'check'], 'check.log');
      await run(['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build'], 'build.log');
      cpSync(join(copy, 'build'), join(folder, 'build'), {recursive: true});
    } finally {
      rmSync(copy, {recursive: true, force: true});
    }
  },
};

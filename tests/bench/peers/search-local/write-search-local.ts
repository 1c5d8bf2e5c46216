import {copyFileSync} from 'node:fs';
import {join} from 'node:path';
import {SOURCES, STORE} from '../folders.ts';
import type {Peer} from '../peer.ts';
import {runProgram} from '../run-program.ts';
import {toFile, writeFile} from '../write-file.ts';

/** Docusaurus with the search plugin that most of its sites use where they search by themselves. */
export const searchLocal: Peer = {
  name: 'search-local',
  label: 'Docusaurus + search-local',
  output: 'build',
  toAddress: (path) => (path === 'index' ? '/' : `/${path}`),
  write: ({name, language, pages}, folder) => {
    copyFileSync(join(SOURCES, 'search-local/package.json'), join(folder, 'package.json'));
    writeFile(folder, 'site.json', JSON.stringify({title: name, language}));
    for (const file of ['docusaurus.config.mjs', 'sidebars.mjs'])
      copyFileSync(join(SOURCES, 'search-local', file), join(folder, file));
    for (const {path, title, description, body} of pages)
      writeFile(
        folder,
        `docs/${path}.md`,
        toFile({title, description: description || undefined, slug: `/${path === 'index' ? '' : path}`}, body),
      );
  },
  build: (folder) =>
    runProgram(
      process.execPath,
      [join(STORE, 'search-local/node_modules/@docusaurus/core/bin/docusaurus.mjs'), 'build'],
      {folder, log: join(folder, 'build.log'), env: {NO_UPDATE_NOTIFIER: '1'}},
    ),
};

import {copyFileSync} from 'node:fs';
import {join} from 'node:path';
import {SOURCES, STORE} from '../folders.ts';
import type {Peer} from '../peer.ts';
import {runProgram} from '../run-program.ts';
import {relink, toFile, writeFile} from '../write-file.ts';

/** Astro's documentation theme with the search that it brings. */
export const pagefind: Peer = {
  name: 'pagefind',
  label: 'Starlight + Pagefind',
  output: 'dist',
  toAddress: (path) => (path === 'index' ? '/' : `/${path}/`),
  write: ({name, language, pages}, folder) => {
    copyFileSync(join(SOURCES, 'pagefind/package.json'), join(folder, 'package.json'));
    writeFile(folder, 'site.json', JSON.stringify({title: name, language}));
    copyFileSync(join(SOURCES, 'pagefind/astro.config.mjs'), join(folder, 'astro.config.mjs'));
    const config = join(SOURCES, 'pagefind/content.config.mjs');
    for (const {path, title, description, body} of pages) {
      const text = relink(body, (path) => (path === '' ? '/' : `/${path}/`));
      writeFile(folder, `src/content/docs/${path}.md`, toFile({title, description: description || undefined}, text));
    }
    copyFileSync(config, join(folder, 'src/content.config.mjs'));
  },
  build: (folder) =>
    runProgram(process.execPath, [join(STORE, 'pagefind/node_modules/astro/bin/astro.mjs'), 'build'], {
      folder,
      log: join(folder, 'build.log'),
      env: {ASTRO_TELEMETRY_DISABLED: '1'},
    }),
};

import {copyFileSync, mkdirSync} from 'node:fs';
import {join} from 'node:path';
import type {BenchPage} from '../../corpus/page.ts';
import {SOURCES, STORE} from '../folders.ts';
import type {Peer} from '../peer.ts';
import {runProgram} from '../run-program.ts';
import {toFile, writeFile} from '../write-file.ts';

const toSidebar = (pages: BenchPage[]) =>
  [...Map.groupBy(pages, ({path}) => path.split('/')[0] ?? '')].map(([folder, inside]) => ({
    text: folder,
    collapsed: true,
    items: inside.map(({title, path}) => ({text: title, link: `/${path}`})),
  }));

/** Vue takes two curly brackets for code, so a page with them is marked as plain text. */
const quoteBraces = (body: string): string => (body.includes('{{') ? `::: v-pre\n\n${body}\n\n:::\n` : body);

/** VitePress with the search that it brings. */
export const minisearch: Peer = {
  name: 'minisearch',
  label: 'VitePress + MiniSearch',
  output: '.vitepress/dist',
  toAddress: (path) => (path === 'index' ? '/' : `/${path}`),
  write: ({name, language, pages}, folder) => {
    copyFileSync(join(SOURCES, 'minisearch/package.json'), join(folder, 'package.json'));
    writeFile(folder, 'site.json', JSON.stringify({title: name, language, sidebar: toSidebar(pages)}));
    mkdirSync(join(folder, '.vitepress'), {recursive: true});
    copyFileSync(join(SOURCES, 'minisearch/config.mjs'), join(folder, '.vitepress/config.mjs'));
    for (const {path, title, description, body} of pages) {
      // Its search knows headings only, not the title of the front matter.
      const text = `# ${title}\n\n${description ? `${description}\n\n` : ''}${body}`;
      writeFile(folder, `${path}.md`, toFile({title, description: description || undefined}, quoteBraces(text)));
    }
  },
  build: (folder) =>
    runProgram(process.execPath, [join(STORE, 'minisearch/node_modules/vitepress/bin/vitepress.js'), 'build', '.'], {
      folder,
      log: join(folder, 'build.log'),
    }),
};

import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {readHandbook} from '../handbook/attach-pages.ts';
import {toFiles} from './to-files.ts';
import {toSite} from './to-site.ts';

/** Writes, beside the pages, what machines read instead: open data with its schemas, Markdown twins, and llms.txt. */
export default function openDataPlugin(context: LoadContext): Plugin {
  const {baseUrl, codeTranslations, i18n} = context;
  return {
    name: 'handbook-open-data',
    injectHtmlTags: () => ({
      headTags: [{tagName: 'link', attributes: {rel: 'describedby', type: 'text/plain', href: `${baseUrl}llms.txt`}}],
    }),
    async postBuild({outDir}) {
      const {published} = readHandbook(context);
      const language = {locale: i18n.currentLocale, messages: codeTranslations};
      for (const {path, text} of toFiles(published, toSite(context), language)) {
        const target = join(outDir, path);
        await mkdir(dirname(target), {recursive: true});
        await writeFile(target, text);
      }
    },
  };
}

import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {ContentGraph} from '../../content/graph.ts';
import type {OutputFile} from '../../publish/list-outputs.ts';
import {readHandbook} from '../handbook/attach-pages.ts';
import {listFiles} from './list-files.ts';

/** Writes what follows from open postings beside the pages of each language: feeds, and the file for a job board. */
export default function outputsPlugin(context: LoadContext): Plugin<ContentGraph> {
  const {currentLocale, defaultLocale} = context.i18n;
  return {
    name: 'handbook-outputs',
    loadContent: async () => readHandbook(context).published,
    async postBuild({outDir, content: graph}) {
      const {ofLanguage, ofAll} = await listFiles(context, graph);
      const files = currentLocale === defaultLocale ? [...ofLanguage, ...ofAll] : ofLanguage;
      for (const file of files) await writeOutput(outDir, file);
    },
  };
}

const writeOutput = async (outDir: string, {address, text}: OutputFile): Promise<void> => {
  const path = join(outDir, address);
  await mkdir(dirname(path), {recursive: true});
  await writeFile(path, text);
};

import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {ContentGraph} from '../../content/graph.ts';
import {listBoardFiles, listFeedFiles, type OutputFile} from '../../publish/list-outputs.ts';
import {readHandbook} from '../handbook/attach-pages.ts';
import {readSites} from './read-sites.ts';

/** Writes what follows from open postings beside the pages of each language: feeds, and the file for a job board. */
export default function outputsPlugin(context: LoadContext): Plugin<ContentGraph> {
  const {currentLocale, defaultLocale} = context.i18n;
  const settings = {publish: !context.siteConfig.noIndex};
  return {
    name: 'handbook-outputs',
    loadContent: async () => readHandbook(context).published,
    async postBuild({outDir, content: graph}) {
      const sites = await readSites(context);
      const site = sites.find(({locale}) => locale === currentLocale);
      const feeds = site ? listFeedFiles(graph, site, settings) : [];
      // It has every language in it, and lies once: beside the pages of the first.
      const boards = currentLocale === defaultLocale ? listBoardFiles(graph, sites, settings) : [];
      for (const file of [...feeds, ...boards]) await writeOutput(outDir, file);
    },
  };
}

const writeOutput = async (outDir: string, {address, text}: OutputFile): Promise<void> => {
  const path = join(outDir, address);
  await mkdir(dirname(path), {recursive: true});
  await writeFile(path, text);
};

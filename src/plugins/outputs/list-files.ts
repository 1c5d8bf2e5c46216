import type {LoadContext} from '@docusaurus/types';
import type {ContentGraph} from '../../content/graph.ts';
import {listBoardFiles, listFeedFiles, type OutputFile} from '../../publish/list-outputs.ts';
import {readSites} from './read-sites.ts';

/** What follows from open postings. */
type Files = {
  /** Beside the pages of the current language. */
  ofLanguage: OutputFile[];
  /** With every language in it: it lies once, beside the pages of the first. */
  ofAll: OutputFile[];
};

/** Feeds, and the file for a job board. `graph` is what readers may see on the day. */
export const listFiles = async (context: LoadContext, graph: ContentGraph): Promise<Files> => {
  const settings = {publish: !context.siteConfig.noIndex};
  const sites = await readSites(context);
  const site = sites.find(({locale}) => locale === context.i18n.currentLocale);
  return {
    ofLanguage: site ? listFeedFiles(graph, site, settings) : [],
    ofAll: listBoardFiles(graph, sites, settings),
  };
};

import type {LoadContext} from '@docusaurus/types';
import {readHandbook} from '../handbook/attach-pages.ts';
import {toDataFiles, toLanguageFiles} from '../open-data/to-files.ts';
import {toSite} from '../open-data/to-site.ts';
import {listFiles} from '../outputs/list-files.ts';

/** A file of the site, by its path from the root of the server. */
export type ServedFile = {path: string; text: string};

/** The files that a build writes beside its pages, made from the handbook as it is now. */
export const listServed = async (context: LoadContext): Promise<ServedFile[]> => {
  const {baseUrl, codeTranslations, i18n} = context;
  const {published} = readHandbook(context);
  const site = toSite(context);
  const {ofLanguage, ofAll} = await listFiles(context, published);
  // Files that hold every language lie with the pages of the first, also while another is being previewed.
  const root = i18n.localeConfigs[i18n.defaultLocale]?.baseUrl ?? baseUrl;
  return [
    ...ofLanguage.map(({address, text}) => ({path: `${baseUrl}${address.slice(1)}`, text})),
    ...ofAll.map(({address, text}) => ({path: `${root}${address.slice(1)}`, text})),
    ...toLanguageFiles(published, site, {locale: i18n.currentLocale, messages: codeTranslations}).map(
      ({path, text}) => ({path: `${baseUrl}${path}`, text}),
    ),
    ...toDataFiles(published, site).map(({path, text}) => ({path: `${root}${path}`, text})),
  ];
};

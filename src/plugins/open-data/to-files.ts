import type {ContentGraph} from '../../content/graph.ts';
import {dataFiles, toDataPath, toSchemaPath} from '../../publish/open-data/data-files.ts';
import {toData, toJsonSchema} from '../../publish/open-data/to-data.ts';
import {type Site, toTwinPath} from '../../publish/page-url.ts';
import {toLlmsText} from '../../publish/to-llms-text.ts';
import {toTwins} from './to-twins.ts';

/** A file of the site, by its path below the home page of a language. */
export type OutputFile = {path: string; text: string};

/** What one language of a site says: which one, and its words by id. */
export type Language = {locale: string; messages: Readonly<Record<string, string>>};

const toText = (data: object): string => `${JSON.stringify(data, null, 2)}\n`;

/** Open data and its schemas, which hold all languages. `graph` is what readers may see on the day. */
export const toDataFiles = (graph: ContentGraph, site: Site): OutputFile[] =>
  dataFiles.flatMap((file) => [
    {path: toDataPath(file), text: toText(toData(file, graph, site))},
    {path: toSchemaPath(file), text: toText(toJsonSchema(file, site))},
  ]);

/** What machines read in one language instead of pages: their twins, and the list of them for language models. */
export const toLanguageFiles = (graph: ContentGraph, site: Site, {locale, messages}: Language): OutputFile[] => [
  {path: 'llms.txt', text: toLlmsText(graph, site, locale, messages)},
  ...toTwins(graph, site, {locale, messages}).map(({address, text}) => ({path: toTwinPath(address), text})),
];

/** Every file that is written with one language; the data are written with the first. */
export const toFiles = (graph: ContentGraph, site: Site, language: Language): OutputFile[] => [
  ...(language.locale === site.source ? toDataFiles(graph, site) : []),
  ...toLanguageFiles(graph, site, language),
];

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

/**
 * Every file that machines read instead of pages, in one language; the data, which hold all languages, are written with
 * the first. `graph` is what readers may see on the day.
 */
export const toFiles = (graph: ContentGraph, site: Site, {locale, messages}: Language): OutputFile[] => {
  const data = dataFiles.flatMap((file) => [
    {path: toDataPath(file), text: toText(toData(file, graph, site))},
    {path: toSchemaPath(file), text: toText(toJsonSchema(file, site))},
  ]);
  const twins = toTwins(graph, site, {locale, messages}).map(({address, text}) => ({path: toTwinPath(address), text}));
  return [
    ...(locale === site.source ? data : []),
    {path: 'llms.txt', text: toLlmsText(graph, site, locale, messages)},
    ...twins,
  ];
};

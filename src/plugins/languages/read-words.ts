import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {readDefaultCodeTranslationMessages} from '@docusaurus/theme-translations';
import type {Words} from './to-offers.ts';

/** The interface's words in any language of the site: Docusaurus itself only knows those of the one it is building. */
export const readWords = async (siteDir: string, locale: string): Promise<Words> => {
  const path = join(siteDir, 'i18n', locale, 'code.json');
  const own = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, {message: string}>) : {};
  return {
    ...(await readDefaultCodeTranslationMessages({locale, name: 'theme-common'})),
    ...Object.fromEntries(Object.entries(own).map(([id, {message}]) => [id, message])),
  };
};

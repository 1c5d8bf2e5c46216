import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Messages} from '../../publish/card-words.ts';

/** The site's own words in any of its languages: Docusaurus only knows those of the one it is building. */
export const readMessages = (siteDir: string, locale: string): Messages => {
  const path = join(siteDir, 'i18n', locale, 'code.json');
  if (!existsSync(path)) return {};
  const words = JSON.parse(readFileSync(path, 'utf8')) as Record<string, {message: string}>;
  return Object.fromEntries(Object.entries(words).map(([id, {message}]) => [id, message]));
};

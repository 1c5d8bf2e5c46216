import {readFileSync} from 'node:fs';
import {loadHandbook} from '../../../src/content/load-handbook.ts';
import {toWordCheck} from '../../support/french/find-foreign-words.ts';
import {findLetterFaults} from '../../support/french/find-letter-faults.ts';
import {listVocabulary} from '../../support/french/vocabulary.ts';
import type {ReadText} from './read-texts.ts';

const findForeignWords = toWordCheck(listVocabulary(loadHandbook(process.cwd()).graph));

/** What was read on pages, by address. */
type Pages = Record<string, ReadText[]>;

/** As many places of one fault as are told. */
const PLACES = 5;

/** What is wrong with the French of pages, and where. */
export const findFaults = (pages: Pages): Record<string, string[]> => {
  const faults = new Map<string, string[]>();
  for (const [url, texts] of Object.entries(pages)) {
    const french = texts.filter(({lang}) => lang === 'fr');
    const foreign = findForeignWords(french.map(({text}) => text));
    french.forEach(({text, place}, at) => {
      for (const fault of [...(foreign[at] ?? []), ...findLetterFaults(text)]) {
        const places = faults.get(fault) ?? [];
        faults.set(fault, places);
        if (places.length < PLACES) places.push(`${url} <${place}> ${text.trim().slice(0, 60)}`);
      }
    });
  }
  return Object.fromEntries(faults);
};

const readMessages = (path: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string | {message: string}>).map(
      ([id, value]) => [id, typeof value === 'string' ? value : value.message],
    ),
  );

const messages = {
  ...readMessages('node_modules/@docusaurus/theme-translations/locales/fr/theme-common.json'),
  ...readMessages('i18n/fr/code.json'),
};

/** What the interface says in French. One word without an accent may be English as well. */
const INTERFACE = Object.values(messages)
  .filter((message) => /[^\p{ASCII}]|\p{L} \p{L}/u.test(message))
  .map((message) => message.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(/\{\w+\}/g, '.+'));
const IS_INTERFACE = new RegExp(`^(?:${INTERFACE.join('|')})$`, 'u');

/** What the interface says in French where it is marked as English, and a page that has it. */
export const findFrench = (pages: Pages): Record<string, string> =>
  Object.fromEntries(
    Object.entries(pages).flatMap(([url, texts]) =>
      texts
        .filter(({lang, text}) => lang === 'en' && IS_INTERFACE.test(text.trim()))
        .map(({text, place}) => [`<${place}> ${text}`, url]),
    ),
  );

import type {ContentGraph, Entry, Translation} from '../../src/content/graph.ts';
import {listPageTexts} from './list-texts.ts';

/** The words that readers read on a page and on its translation, in small letters. */
export type Compared = {original: string[]; translated: string[]};

/** What a translation translates, and what it makes of it. Fields that it leaves out are left out on both sides. */
export const compareTexts = (graph: ContentGraph, entry: Entry, translation: Translation): Compared => {
  const original = {...entry, data: pick(entry.data, translation.data)} as Entry;
  return {
    original: listPageTexts(graph, original).flatMap(({text}) => toWords(text)),
    translated: listPageTexts(graph, translation).flatMap(({text}) => toWords(text)),
  };
};

/** The first run of at least `length` words that both have, as long as it is. */
export const findSharedRun = ({original, translated}: Compared, length: number): string | undefined => {
  const runs = new Set(original.map((_, at) => original.slice(at, at + length).join(' ')));
  const isShared = (at: number): boolean =>
    at + length <= translated.length && runs.has(translated.slice(at, at + length).join(' '));
  const start = translated.findIndex((_, at) => isShared(at));
  if (start === -1) return undefined;
  let end = start + length;
  while (isShared(end - length + 1)) end += 1;
  return translated.slice(start, end).join(' ');
};

const toWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

type Fields = Record<string, unknown>;

/** Of an original's fields those that the translation has too; items of lists belong together by their ids. */
const pick = (original: Fields, translated: Fields): Fields =>
  Object.fromEntries(
    Object.entries(translated).map(([key, value]) => {
      const written = original[key];
      if (!isItems(value) || !isItems(written)) return [key, written];
      return [key, value.map((item) => pick(written.find(({id}) => id === item.id) ?? {}, item))];
    }),
  );

const isItems = (value: unknown): value is Fields[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null);

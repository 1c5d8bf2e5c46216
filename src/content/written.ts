import type {ContentGraph, Entry, Translation} from './graph.ts';

/** One file of prose: an entry's own, or one of its translations. */
export type WrittenFile = Pick<Translation, 'path' | 'prose' | 'body' | 'locate'> & {
  entry: Entry;
  locale: string | undefined;
};

/** Every file of prose in every language; `locale` is undefined for the original. */
export const listWritten = (graph: ContentGraph): WrittenFile[] =>
  graph.entries.flatMap((entry) => [
    {path: entry.path, prose: entry.prose, body: entry.body, locate: entry.locate, entry, locale: undefined},
    ...entry.translations.map(({path, prose, body, locate, locale}) => ({path, prose, body, locate, entry, locale})),
  ]);

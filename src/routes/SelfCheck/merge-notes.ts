import type {Notes} from './notes.ts';
import {toLines} from './to-lines.ts';

const listIds = (...all: readonly Notes[]): string[] => [...new Set(all.flatMap(Object.keys))];

const addLines = (text: string, more: string): string => {
  const known = toLines(text);
  const added = toLines(more).filter((line) => !known.includes(line));
  if (text === '' || added.length === 0) return text === '' ? more : text;
  return `${text.replace(/\n$/, '')}\n${added.join('\n')}`;
};

/** Notes with others added: of each note, the lines that were not there yet. */
export const addNotes = (notes: Notes, more: Notes): Notes =>
  Object.fromEntries(listIds(notes, more).map((id) => [id, addLines(notes[id] ?? '', more[id] ?? '')]));

/**
 * The notes of two tabs in one. `known` is what both began with: whoever has changed a note since is right about it, and
 * where both have, the lines of both stay.
 */
export const mergeNotes = (known: Notes, ours: Notes, theirs: Notes): Notes => {
  const merged = listIds(theirs, ours).map((id): [string, string] => {
    const [before, our = '', their = ''] = [known[id] ?? '', ours[id], theirs[id]];
    if (our === before) return [id, their];
    if (their === before) return [id, our];
    return [id, addLines(their, our)];
  });
  return Object.fromEntries(merged.filter(([, text]) => text !== ''));
};

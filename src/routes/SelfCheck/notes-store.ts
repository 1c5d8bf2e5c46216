import {mergeNotes} from './merge-notes.ts';
import {areEqual, isEmpty, type Notes, writeNote} from './notes.ts';
import {parseNotesText, toNotesText} from './notes-file.ts';

/** Notes on a job, and whether the browser keeps them: it may refuse, or hold something this page cannot read. */
export type NotesState = {notes: Notes; keeping: 'kept' | 'refused' | 'unreadable'};

/** Before anything was read or written. */
export const NO_NOTES: NotesState = {notes: {}, keeping: 'kept'};

/** Notes that stay for as long as the page does, and in the browser for as long as it lets them. */
export type NotesStore = {
  get: () => NotesState;
  subscribe: (onChange: () => void) => () => void;
  /** Takes over what another tab has written. */
  sync: () => void;
  write: (id: string, text: string) => void;
  replace: (change: (notes: Notes) => Notes) => void;
  clear: () => void;
};

type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Keeps notes on a job under a name. Asking a browser for its storage may already fail, so it is asked every time. */
export const createNotesStore = (openStorage: () => Keeper, key: string, job: string): NotesStore => {
  let state = NO_NOTES;
  let isRead = false;
  /** What the browser held when it was last looked at. */
  let known: Notes = {};
  const listeners = new Set<() => void>();

  const look = (): {theirs: Notes} | Pick<NotesState, 'keeping'> => {
    try {
      const text = openStorage().getItem(key);
      const parsed = text === null ? {notes: {}} : parseNotesText(text, job);
      if ('notes' in parsed) return {theirs: parsed.notes};
      return parsed.fault === 'empty' ? {theirs: {}} : {keeping: 'unreadable'};
    } catch {
      return {keeping: 'refused'};
    }
  };

  const keep = (notes: Notes): NotesState['keeping'] => {
    try {
      if (isEmpty(notes)) openStorage().removeItem(key);
      else openStorage().setItem(key, toNotesText(job, notes));
    } catch {
      return 'refused';
    }
    known = notes;
    return 'kept';
  };

  /** Changes what there is by now, other tabs' notes included, and has it kept. Nothing is written that is kept already. */
  const change = (changed: (notes: Notes) => Notes): NotesState => {
    const found = look();
    if ('keeping' in found) return {notes: changed(state.notes), keeping: found.keeping};
    const notes = changed(mergeNotes(known, state.notes, found.theirs));
    known = found.theirs;
    return {notes, keeping: areEqual(notes, known) ? 'kept' : keep(notes)};
  };

  const show = (next: NotesState): void => {
    isRead = true;
    if (next.keeping === state.keeping && areEqual(next.notes, state.notes)) return;
    state = next;
    for (const listener of listeners) listener();
  };

  const sync = () => show(change((notes) => notes));
  return {
    get: () => {
      if (!isRead) sync();
      return state;
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    sync,
    write: (id, text) => show(change((notes) => writeNote(notes, id, text))),
    replace: (changed) => show(change(changed)),
    // Also what could not be read.
    clear: () => show({notes: {}, keeping: keep({})}),
  };
};

import {isEmpty, type Notes} from './notes.ts';

/** What a file of notes says that it is. */
export const FORMAT = 'self-check';

/** Raised with every change that an older page could not read. */
export const VERSION = 1;

/** Why a text cannot be taken for notes on a job. */
export type NotesFault = 'broken' | 'foreign' | 'newer' | 'other-job' | 'empty';

/** The notes that a text holds, or why there are none. */
export type ParsedNotes = {notes: Notes} | {fault: NotesFault};

/** Notes on a job as text: what the browser keeps, and what a file holds. */
export const toNotesText = (job: string, notes: Notes): string =>
  `${JSON.stringify({format: FORMAT, version: VERSION, job, notes}, null, 2)}\n`;

/** The other way round. Nothing is believed: the text may come from anywhere. */
export const parseNotesText = (text: string, job: string): ParsedNotes => {
  const data = parseJson(text);
  if (data === undefined) return {fault: 'broken'};
  if (!isRecord(data) || data.format !== FORMAT || typeof data.version !== 'number') return {fault: 'foreign'};
  // What else a newer version says, nobody here can know.
  if (data.version > VERSION) return {fault: 'newer'};
  if (data.version !== VERSION || typeof data.job !== 'string' || !isNotes(data.notes)) return {fault: 'foreign'};
  if (data.job !== job) return {fault: 'other-job'};
  return isEmpty(data.notes) ? {fault: 'empty'} : {notes: data.notes};
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `skill:databases`, `criterion:engineering/senior#grows-others`. */
const ID = /^(?:skill|criterion):[a-z0-9/-]+(?:#[a-z0-9-]+)?$/;

const isNotes = (value: unknown): value is Notes =>
  isRecord(value) &&
  Object.entries(value).every(([id, text]) => ID.test(id) && typeof text === 'string' && text !== '');

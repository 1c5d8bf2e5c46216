import {type NotesFault, type ParsedNotes, parseNotesText} from './notes-file.ts';

/** Nobody writes as much; a film chosen by mistake would fill the memory. */
export const MAX_BYTES = 1_000_000;

/** Why a file cannot be taken for notes on a job. */
export type FileFault = NotesFault | 'too-large' | 'unreadable';

/** The notes in a file that somebody has chosen, or why there are none. */
export const readNotesFile = async (
  file: Pick<File, 'size' | 'text'>,
  job: string,
): Promise<ParsedNotes | {fault: FileFault}> => {
  if (file.size > MAX_BYTES) return {fault: 'too-large'};
  try {
    return parseNotesText(await file.text(), job);
  } catch {
    // Gone, or not allowed to be read, since it was chosen.
    return {fault: 'unreadable'};
  }
};

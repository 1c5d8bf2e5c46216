/** What a candidate has noted, as they typed it, by the id of what it is evidence for. None is empty. */
export type Notes = Readonly<Record<string, string>>;

/** The notes with one of them written anew, or taken away where nothing is left of it. */
export const writeNote = (notes: Notes, id: string, text: string): Notes => {
  const {[id]: _, ...others} = notes;
  if (text === '') return others;
  // In its place: a file that is exported twice is the same.
  return {...notes, [id]: text};
};

export const isEmpty = (notes: Notes): boolean => Object.keys(notes).length === 0;

/** Whether both say the same, in whatever order. */
export const areEqual = (some: Notes, others: Notes): boolean =>
  Object.keys(some).length === Object.keys(others).length &&
  Object.entries(some).every(([id, text]) => others[id] === text);

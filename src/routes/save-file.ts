/** Until a browser has surely begun to save. */
const SAVED_MS = 10_000;

/** Has the browser save a text as a file, without asking any server for it. */
export const saveFile = (name: string, type: string, text: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type}));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), SAVED_MS);
};

const END = '<!-- end of figures -->';

/** The text with everything between a pair of markers replaced. The markers are comments, which readers do not see. */
export const replaceMarked = (text: string, name: string, content: string): string => {
  const begin = `<!-- figures: ${name} -->`;
  const start = text.indexOf(begin);
  const end = text.indexOf(END, start);
  if (start < 0 || end < 0) throw new Error(`Expected "${begin}" and after it "${END}".`);
  return `${text.slice(0, start + begin.length)}\n\n${content}\n\n${text.slice(end)}`;
};

/** The pieces of evidence in a text: each line is one, said twice it is still one, and a blank line is none. */
export const toLines = (text: string): string[] => {
  const lines = text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    // What cannot be seen could still end a line of Markdown.
    .map((line) => line.replaceAll(/\p{Cc}+/gu, ' ').trim())
    .filter((line) => line !== '');
  return [...new Set(lines)];
};

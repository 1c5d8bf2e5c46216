/** `a, b` as a list. */
export const splitList = (text: string, by = ','): string[] =>
  text
    .split(by)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Reads the `unicode-range` of a style sheet, `U+0000-00FF,U+0131`: the first and the last of each range. */
export const toRanges = (text: string): Array<[number, number]> =>
  text.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });

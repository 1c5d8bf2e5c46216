import type {Position} from './problem.ts';

/** What is wrong with a text before anything is read from it. */
export type Issue = Position & {message: string; fix: string};

const utf8 = new TextDecoder('utf-8', {fatal: true});

// Control characters but tab and line feed, and what cannot be seen but changes what is read, found or compared.
// U+200D may stand where it joins two emoji into one.
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the point
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]|\u200d(?!\p{Extended_Pictographic})/u;

/** Turns a file's bytes into text, or says where they are not plain UTF-8 text with line feeds. */
export const decodeText = (bytes: Uint8Array): {text: string; issues: Issue[]} => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return failed(
      1,
      1,
      'Unexpected byte-order mark at the start of the file.',
      'Save the file as "UTF-8" without BOM.',
    );
  }
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    const {line, column} = findInvalidByte(bytes);
    return failed(line, column, 'Unexpected bytes that are not UTF-8 text.', 'Save the file as "UTF-8".');
  }
  const carriage = text.indexOf('\r');
  if (carriage !== -1) {
    const {line, column} = toPosition(text, carriage);
    return failed(line, column, 'Unexpected Windows line ending (CRLF).', 'Save the file with line endings "LF".');
  }
  const invisible = INVISIBLE.exec(text);
  if (invisible) {
    const {line, column} = toPosition(text, invisible.index);
    const code = `U+${(invisible[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    return failed(line, column, `Unexpected invisible character ${code}.`, 'Delete it, then type the word again.');
  }
  return {text, issues: []};
};

/** Line and column, both from 1, of an offset in a text. */
export const toPosition = (text: string, offset: number): Position => {
  const before = text.slice(0, offset);
  return {line: before.split('\n').length, column: offset - before.lastIndexOf('\n')};
};

const failed = (line: number, column: number, message: string, fix: string) => ({
  text: '',
  issues: [{line, column, message, fix}],
});

/** The first line that is not UTF-8. */
const findInvalidByte = (bytes: Uint8Array): Position => {
  const decoder = new TextDecoder('utf-8', {fatal: true});
  let line = 1;
  let start = 0;
  for (let end = 0; end <= bytes.length; end++) {
    if (end < bytes.length && bytes[end] !== 0x0a) continue;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return {line, column: 1};
    }
    line += 1;
    start = end + 1;
  }
  return {line, column: 1};
};

import {expect, test} from 'vitest';
import {decodeText, toPosition} from '../../src/content/decode-text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const explain = (bytes: Uint8Array): string =>
  decodeText(bytes)
    .issues.map(({line, column, message, fix}) => `${line}:${column} ${message} | ${fix}`)
    .join('\n');

test.each(['', 'Words.\n', 'Dé\u00e9jà « vu » — œuvre\n', 'tab\there\n', '👩\u200d💻 日本語\n'])(
  'decodes %j',
  (text) => {
    expect(decodeText(utf8(text))).toEqual({text, issues: []});
  },
);

test('says where bytes are not plain text', () => {
  const utf16 = (text: string, ...mark: number[]) =>
    Uint8Array.from([...mark, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);
  const cases = {
    'byte-order mark': utf8('\ufeff---\ntitle: x\n---\n'),
    'byte-order mark and code': utf8('\ufeff---js\nx\n---\n'),
    'UTF-16 with its mark': utf16('---\ntitle: x\n', 0xff, 0xfe),
    'UTF-16 without': utf16('---\ntitle: x\n'),
    'Latin-1': Uint8Array.from([...utf8('---\ntitle: caf'), 0xe9, 0x0a]),
    'cut in a letter': utf8('é').slice(0, 1),
    CRLF: utf8('---\r\ntitle: x\r\n'),
    'a lone carriage return': utf8('a\n\rb'),
    NUL: utf8('a\nb\u0000'),
  };
  expect(
    Object.entries(cases)
      .map(([name, bytes]) => `${name}\n${explain(bytes)}`)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "byte-order mark
    1:1 Unexpected byte-order mark at the start of the file. | Save the file as "UTF-8" without BOM.
    byte-order mark and code
    1:1 Unexpected byte-order mark at the start of the file. | Save the file as "UTF-8" without BOM.
    UTF-16 with its mark
    1:1 Unexpected bytes that are not UTF-8 text. | Save the file as "UTF-8".
    UTF-16 without
    1:2 Unexpected invisible character U+0000. | Delete it, then type the word again.
    Latin-1
    2:1 Unexpected bytes that are not UTF-8 text. | Save the file as "UTF-8".
    cut in a letter
    1:1 Unexpected bytes that are not UTF-8 text. | Save the file as "UTF-8".
    CRLF
    1:4 Unexpected Windows line ending (CRLF). | Save the file with line endings "LF".
    a lone carriage return
    2:1 Unexpected Windows line ending (CRLF). | Save the file with line endings "LF".
    NUL
    2:2 Unexpected invisible character U+0000. | Delete it, then type the word again."
  `);
});

test.each([
  '\u0001',
  '\u0007',
  '\u001b',
  '\u007f',
  '\u0085',
  '\u00ad',
  '\u061c',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u2028',
  '\u2029',
  '\u202a',
  '\u202e',
  '\u2060',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\u{e0041}',
])('refuses %j, which cannot be seen', (character) => {
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  expect(explain(utf8(`one\ntwo${character}`))).toBe(
    `2:4 Unexpected invisible character U+${code}. | Delete it, then type the word again.`,
  );
});

test.each([
  [0, 1, 1],
  [2, 1, 3],
  [3, 2, 1],
  [5, 3, 1],
])('finds the place of offset %i', (offset, line, column) => {
  expect(toPosition('ab\nc\nd', offset)).toEqual({line, column});
});

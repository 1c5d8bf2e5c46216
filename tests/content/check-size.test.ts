import {expect, test} from 'vitest';
import {checkSize} from '../../src/content/check-size.ts';

test.each([
  ['a'.repeat(300_000), 1, 'The file is longer than 256 kB.'],
  [`a\n${'b'.repeat(5001)}`, 2, 'This line has 5001 characters, expected at most 5000.'],
  [`${'>'.repeat(11)} a`, 1, 'This list or quotation is nested too deeply.'],
  [`${'- '.repeat(11)}a`, 1, 'This list or quotation is nested too deeply.'],
  [`${'1. > * '.repeat(4)}a`, 1, 'This list or quotation is nested too deeply.'],
  [`- a\n${' '.repeat(44)}- b`, 2, 'This list or quotation is nested too deeply.'],
])('refuses a text that would keep the parser busy (%#)', (text, line, message) => {
  expect(checkSize(text)).toMatchObject([{line, message}]);
});

test.each([
  '- - - - - - - - - - - -',
  '-'.repeat(80),
  `${' '.repeat(60)}code`,
  `${'- '.repeat(10)}a`,
  `a\n${'='.repeat(20)}`,
])('accepts %j', (text) => {
  expect(checkSize(text)).toEqual([]);
});

import {expect, test} from 'vitest';
import {markExcerpt, markText, type Place} from '../../../src/plugins/search/mark-text.ts';

const toPlain = (text: ReturnType<typeof markText>) =>
  text.map((piece) => (piece.marked ? `*${piece.text}*` : piece.text)).join('');

test.each<[string, string, Place[], string]>([
  [
    'marks words',
    'Bread takes time',
    [
      [0, 5],
      [12, 4],
    ],
    '*Bread* takes *time*',
  ],
  [
    'in any order',
    'Bread takes time',
    [
      [12, 4],
      [0, 5],
    ],
    '*Bread* takes *time*',
  ],
  [
    'the longer of two that begin together',
    'Bread takes time',
    [
      [0, 2],
      [0, 5],
    ],
    '*Bread* takes time',
  ],
  ['without the punctuation around them', '“Bread,” they say', [[0, 8]], '“*Bread*,” they say'],
  ['nothing where there is nothing', 'Bread', [], 'Bread'],
  ['nothing where there is punctuation only', 'Bread – time', [[6, 1]], 'Bread – time'],
  ['and drops spaces without width', 'Bread\u200B', [[0, 5]], '*Bread*'],
])('marks text: %s', (_, text, places, expected) => {
  expect(toPlain(markText(text, places))).toBe(expected);
});

const long = `${'before '.repeat(40)}bread ${'after '.repeat(60)}`.trim();

test('shows a long text around the first word, cut between words', () => {
  const excerpt = toPlain(markExcerpt(long, [[long.indexOf('bread'), 5]]));
  expect(excerpt).toMatch(/^…before (before )+\*bread\* (after )+after…$/);
  expect(excerpt.length).toBeLessThan(170);
});

test('begins at the beginning where the word stands early, or nowhere', () => {
  expect(toPlain(markExcerpt(long, [[7, 6]]))).toMatch(/^before \*before\* before/);
  expect(toPlain(markExcerpt(long, []))).toMatch(/^before before .*before…$/);
});

test('shows a short text whole', () => {
  expect(toPlain(markExcerpt('Bread takes time', [[0, 5]]))).toBe('*Bread* takes time');
});

test('cuts a text without spaces', () => {
  expect(toPlain(markExcerpt('a'.repeat(400), []))).toBe(`${'a'.repeat(160)}…`);
});

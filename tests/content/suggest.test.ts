import {expect, test} from 'vitest';
import {suggest} from '../../src/content/suggest.ts';

const known = ['databases', 'systems-design', '/', '/index.md', 'ai', '/values/care.md'];

test.each([
  ['database', 'databases'],
  ['databsaes', 'databases'],
  ['systems', 'systems-design'],
  ['a-systems-design', 'systems-design'],
  ['/values/car.md', '/values/care.md'],
])('suggests for %j the word %j', (word, found) => {
  expect(suggest(word, known)).toBe(`Did you mean "${found}"?`);
});

test.each(['/glossary', '/contributing/index.md', 'mdx', 'negotiation', 'x'])('suggests nothing for %j', (word) => {
  expect(suggest(word, known)).toBeUndefined();
});

test('suggests nothing where nothing is known', () => {
  expect(suggest('x', [])).toBeUndefined();
});

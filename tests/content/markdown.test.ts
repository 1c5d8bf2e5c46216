import {expect, test} from 'vitest';
import {parseMarkdown} from '../../src/content/markdown.ts';

test('reads headings with their ids, explicit or made of their words', () => {
  const {headings} = parseMarkdown(
    '## How to prepare {#prepare}\n\ntext\n\n### L’été *à* Paris\n\n### L’été à Paris\n',
    10,
  );
  expect(headings).toEqual([
    {line: 10, column: 1, id: 'prepare', depth: 2, text: 'How to prepare'},
    {line: 14, column: 1, id: 'lété-à-paris', depth: 3, text: 'L’été à Paris'},
    {line: 16, column: 1, id: 'lété-à-paris-1', depth: 3, text: 'L’été à Paris'},
  ]);
});

test('reads links of every form, with the line of the file', () => {
  const {links} = parseMarkdown('A [b](/c.md), <https://d.example>\n\n[e][f] and `[no](/no.md)`\n\n[f]: /g.md\n', 5);
  expect(links).toEqual([
    {line: 5, column: 3, url: '/c.md', text: 'b'},
    {line: 5, column: 15, url: 'https://d.example', text: 'https://d.example'},
    {line: 9, column: 1, url: '/g.md', text: ''},
  ]);
});

test('reads an image of either form as an image, not as a link', () => {
  const {images, links} = parseMarkdown('![A](/a.png)\n\n![B][b] ![][b]\n\n[b]: /b.png\n', 1);
  expect(links).toEqual([]);
  expect(images).toEqual([
    {line: 1, column: 1, url: '/a.png', alt: 'A'},
    {line: 3, column: 1, url: '/b.png', alt: 'B'},
    {line: 3, column: 9, url: '/b.png', alt: ''},
  ]);
});

test.each([
  '<!-- truncate -->',
  '<!-- a --> <!-- b -->',
  'words <!-- a - b --> words',
  '<!--\nlines\n-->',
  '`<b>`',
  '1 < 2 > 1',
  '```html\n<b>\n```',
])('finds no HTML in %j', (body) => {
  expect(parseMarkdown(body, 1).html).toEqual([]);
});

test.each([
  'a <b>',
  '<div>',
  '<!-- a --><script>x</script><!-- b -->',
  '<!--> <script>x</script> -->',
  '<!---> <script>x</script> -->',
  '<!-- a --!> <script>x</script> -->',
  '<!-- a -- b -->',
  '<!-- never closed',
  '<?php x ?>',
  '<!DOCTYPE html>',
  '<![CDATA[x]]>',
  '</script>',
])('finds HTML in %j', (body) => {
  expect(parseMarkdown(body, 3).html).toMatchObject([{line: 3}]);
});

test.each([
  ['```sh\nls', {line: 1, column: 1}],
  ['```', {line: 1, column: 1}],
  ['a\n\n```js\nb\n```js', {line: 3, column: 1}],
  ['````\n```\n', {line: 1, column: 1}],
  ['~~~\n```\n', {line: 1, column: 1}],
  ['- ```\n  ls\n\n  more', {line: 1, column: 3}],
  ['> ```\n> ls\n\nmore', {line: 1, column: 3}],
])('finds the code block of %j that is never closed', (body, position) => {
  expect(parseMarkdown(body, 1).unclosedFence).toEqual(position);
});

test.each([
  '```sh\nls\n```',
  '```\n```',
  '```\nls\n`````',
  '- ```\n  ls\n  ```',
  '> ```\n> ls\n> ```',
  'a\n\n    ```\n\nb',
])('finds every code block of %j closed', (body) => {
  expect(parseMarkdown(body, 1).unclosedFence).toBeUndefined();
});

test.each([
  ['', 0],
  ['<!-- nothing -->', 0],
  ['```\ncode\n```', 0],
  ['L’été, 3 mots d’aujourd’hui.', 4],
  ['## A heading\n\n- one\n- *two*', 4],
])('counts the words of %j', (body, words) => {
  expect(parseMarkdown(body, 1).words).toBe(words);
});

test.each([
  ['a table cell that is no code to GitHub', '| a | b |\n| - | - |\n| `x | <img src=x onerror=alert(1)>` |\n'],
  ['a footnote whose text is indented', 'A note[^1].\n\n[^1]: First.\n\n    <script>alert(1)</script>\n'],
])('finds HTML in %s', (_, body) => {
  expect(parseMarkdown(body, 1).html).toHaveLength(1);
});

test.each([
  ['## A {#a}\n\nWords.\n\n## B {#b}\n\n- One\n', []],
  ['## A {#a}\n\n## B {#b}\n', ['a', 'b']],
  ['## A {#a}\n\n<!-- Write this. -->\n\n<!-- And this. -->\n\nWords below a comment.\n', []],
  ['## A {#a}\n\n<!-- Write this. -->\n', ['a']],
  ['## A {#a}\n\n### B {#b}\n\nWords.\n\n### C {#c}\n\n# D {#d}\n\n```sh\nnpm start\n```\n', ['c']],
  ['## A {#a}\n\n> ## B {#b}\n\n![A loaf](/img/loaf.png)\n', []],
])('finds the sections of %j in which nothing is written', (body, empty) => {
  expect(parseMarkdown(body, 1).emptySections.map(({id}) => id)).toEqual(empty);
});

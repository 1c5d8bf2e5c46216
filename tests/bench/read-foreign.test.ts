import {expect, test} from 'vitest';
import {keepLinksWithin, toForeignPages} from './corpus/read-foreign.ts';

const readOne = (text: string, file = 'guide/first-page.md') => toForeignPages([{file, text}])[0];

test('takes the title from the front matter, from the first heading, or from the name of the file', () => {
  expect(readOne('---\ntitle: From fields\n---\n\n# From the text\n\nWords.\n')).toMatchObject({
    title: 'From fields',
    body: 'Words.\n',
  });
  expect(readOne('Before.\n\nFrom `the` text\n===\n\nWords.\n')).toMatchObject({
    title: 'From the text',
    body: 'Before.\n\nWords.\n',
  });
  expect(readOne('Words.\n')?.title).toBe('first page');
});

test('reads front matter that is broken, TOML, or no list of fields', () => {
  for (const fence of ['---\ntitle: [open\n---\n', '+++\ntitle = "x"\n+++\n', '---\n- a\n- b\n---\n', '---\n---\n'])
    expect(readOne(`${fence}\n# Title\n\nWords.\n`)).toMatchObject({title: 'Title', body: 'Words.\n'});
});

test('drops MDX, HTML, pictures and the signs of other generators, and leaves code alone', () => {
  const page = readOne(
    [
      "import Tabs from '@theme/Tabs';",
      "export const a = 'b';",
      '',
      '# Title {#top}',
      '',
      ':::note[Mind]',
      'A <b>bold</b> word. ![picture](a.png)',
      ':::',
      '',
      '<Tabs>',
      '',
      '{{< shortcode >}}',
      '',
      '## Part {#part}',
      '',
      '```js title="x.js"',
      "import x from 'y';",
      ':::note',
      '```',
    ].join('\r\n'),
  );
  expect(page).toEqual({
    path: 'guide/first-page',
    title: 'Title',
    description: '',
    body: "A bold word.&#x20;\n\n## Part\n\n```js\nimport x from 'y';\n:::note\n```\n",
  });
});

test('keeps links to pages that are there, and the words of those that are not', () => {
  const [first] = toForeignPages([
    {
      file: 'a/one.md',
      text: '[two](./two.md#part), [three](../b/index.md), [gone](gone.md), [out](https://example.org/).',
    },
    {file: 'a/two.md', text: 'Two.'},
    {file: 'b/index.md', text: 'Three.'},
  ]);
  expect(first?.body).toBe('[two](/a/two), [three](/b), gone, [out](https://example.org/).\n');
});

test('gives files whose names are alike, or no names at all, paths of their own', () => {
  const files = ['A b.md', 'a-b.mdx', '___.md', 'Ünï/Çode.md', 'x/README.md'];
  const pages = toForeignPages(files.map((file) => ({file, text: 'Words.'})));
  expect(pages.map(({path}) => path)).toEqual(['a-b', 'a-b-2', 'page', 'uni/code', 'x']);
});

test('leaves out pages without a word', () => {
  expect(toForeignPages([{file: 'a.md', text: '# Only a title\n\n<img src="a.png">\n'}])).toEqual([]);
});

test('turns links to pages that were left out into words, over the end of a line too', () => {
  const body = 'See [the\nsecond \\[2\\]](/second), [first](/first) and [out](https://example.org/).\n';
  const [page] = keepLinksWithin([{path: 'first', title: 'First', description: '', body}]);
  expect(page?.body).toBe('See the\nsecond \\[2\\], [first](/first) and [out](https://example.org/).\n');
});

import {describe, expect, test} from 'vitest';
import {toScript} from '../../src/components/JsonLd/to-script.ts';
import {listBoardFiles, listFeedFiles} from '../../src/publish/list-outputs.ts';
import {findStructuredData} from '../../src/publish/structured-data.ts';
import {type Files, getEntry} from '../support/handbook.ts';
import {publish, site, withPosting} from './larkspur.ts';
import {listTexts, readIndeed, readJsonFeed, readXmlFeed, toCanonical} from './read-feeds.ts';

// What ends a script, a CDATA section or a tag, what is written as something else, and what turns a line around.
const HOSTILE = [
  '</script><script>alert(1)</script>',
  ']]>',
  ']]]]>>',
  '<![CDATA[',
  'Salt & pepper &amp; &lt;b&gt;',
  '" onload="x" \'',
  '<!-- x',
  'a\u200fb\u202ec\u2066d',
  'é 🥐 中 ‑',
  '{company} {name}',
  '$& $1',
];

/** A posting in whose every text field the same words stand. */
const hostile = (text: string): Files => {
  // JSON is YAML, with the marks written out that no file may hold.
  const yaml = JSON.stringify(text).replaceAll(/[\u0080-\uffff]/g, toEscape);
  const prose = [...text].map((letter) => `&#${letter.codePointAt(0)};`).join('');
  const rename = (file: string | Uint8Array | undefined): string =>
    String(file)
      .replace(/^title: .*$/m, () => `title: ${yaml}`)
      .replace(/^description: .*$/m, () => `description: ${yaml}`);
  const files = withPosting(
    {workplace: 'office', places: `[{city: ${yaml}, region: ${yaml}, postcode: ${yaml}, country: FR}]`},
    `\n## ${prose} {#x}\n\n${prose}\n`,
  );
  const company = String(files['company.yaml']).replace(/^name: .*$/m, () => `name: ${yaml}`);
  const pages = ['docs/jobs/baker.md', 'docs/skills/kneading.md', 'docs/benefits/breakfast.md', 'docs/jobs/index.md'];
  const others = ['docs/departments/kitchen/index.md', 'docs/departments/kitchen/ovens.md'];
  return {
    ...files,
    'company.yaml': company,
    ...Object.fromEntries([...pages, ...others].map((path) => [path, rename(files[path])])),
  };
};

const toEscape = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The words of some HTML, as a browser shows them. */
const toWords = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** The titles in a feed, its own first, and the HTML of its postings. */
const readFile = async (address: string, source: string): Promise<{titles: string[]; contents: string[]}> => {
  if (address.endsWith('.json')) {
    const {title, items} = readJsonFeed(source);
    return {titles: [title, ...items.map((item) => item.title)], contents: items.map(({html}) => html)};
  }
  const isAtom = address.includes('atom');
  const canonical = await toCanonical(source);
  const titles = listTexts(canonical, 'title');
  // A reader that is less exact finds as much.
  expect(readXmlFeed(source).items.length, address).toBe(titles.length - 1);
  // A channel of RSS has a description too.
  if (!isAtom) return {titles, contents: listTexts(canonical, 'description').slice(1)};
  return {titles, contents: listTexts(canonical, 'content')};
};

describe('comes back from every output as it was written', () => {
  test.each(HOSTILE)('%j', async (text) => {
    const graph = publish(hostile(text));
    const job = getEntry(graph, 'docs/jobs/baker.md');
    expect(job.data).toMatchObject({title: text, description: text});
    const files = listFeedFiles(graph, site, {publish: true}).filter(({address}) => address.startsWith('/jobs/'));
    expect(files.length).toBe(3);
    for (const {address, text: source} of files) {
      const {titles, contents} = await readFile(address, source);
      expect(titles[0], address).toContain(text);
      expect(titles.slice(1), address).toEqual(contents.map(() => text));
      for (const html of contents) {
        expect(toWords(html).split(text).length, address).toBeGreaterThan(5);
        expect(html, address).not.toMatch(/<(?!\/?(?:p|ul|ol|li|br|strong|em|a)\b)/);
      }
    }
    const [entry] = await readIndeed(listBoardFiles(graph, [site], {publish: true})[0]?.text ?? '');
    expect(entry).toMatchObject({
      title: text,
      company: text,
      city: text,
      state: text,
      postalcode: text,
      category: text,
    });
    expect(toWords(entry?.description ?? '')).toContain(text);
  });
});

test.each(HOSTILE)('does not end the script that it stands in: %j', (text) => {
  const graph = publish(hostile(text));
  const data = findStructuredData(graph, getEntry(graph, 'docs/jobs/baker.md'), site) ?? {};
  const script = toScript(data);
  expect(script).not.toContain('<');
  expect(JSON.parse(script)).toEqual(JSON.parse(JSON.stringify(data)));
  expect(JSON.parse(script)).toMatchObject({
    title: text,
    hiringOrganization: {name: text},
    jobLocation: {address: {addressLocality: text}},
    skills: [text],
  });
});

test('what no XML document may hold is left out of it', async () => {
  const graph = publish(hostile('a\u0008b\ufffec'));
  for (const {address, text} of listFeedFiles(graph, site, {publish: true})) {
    if (!address.endsWith('.json')) expect(readXmlFeed(text).items[0]?.title ?? 'abc', address).toBe('abc');
  }
  expect((await readIndeed(listBoardFiles(graph, [site], {publish: true})[0]?.text ?? ''))[0]?.title).toBe('abc');
});

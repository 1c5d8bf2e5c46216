import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {loadHandbook} from '../../src/content/load-handbook.ts';
import {sortProblems} from '../../src/content/problem.ts';
import {readFiles} from '../../src/content/read-files.ts';
import {bakery} from '../support/bakery.ts';
import {COMPANY, checkAll, explain, type Files, guide, handbook, page, toLines} from '../support/handbook.ts';
import {inFolder} from '../support/run-cli.ts';

test('reads from disk the handbook that memory holds', async () => {
  const [onDisk, inMemory] = [await inFolder(bakery, loadHandbook), handbook(bakery)];
  expect(JSON.stringify(onDisk)).toBe(JSON.stringify(inMemory));
  expect(onDisk.graph.entries).toHaveLength(Object.keys(bakery).length - 1);
});

test('reads two times alike', () => {
  expect(JSON.stringify(handbook(bakery))).toBe(JSON.stringify(handbook(bakery)));
});

test('reads the content folders and company.yaml, and pictures only by name', async () => {
  const files = {
    'docs/a.md': 'a',
    'static/b.png': 'b',
    'static/c.md': 'c',
    'src/d.md': 'd',
    'README.md': 'e',
    'blog/f.yml': 'f',
  };
  const read = await inFolder(files, readFiles);
  expect(read.map(({path, bytes}) => [path, bytes !== null])).toEqual([
    ['blog/f.yml', true],
    ['company.yaml', true],
    ['docs/a.md', true],
    ['static/b.png', false],
    ['static/c.md', false],
  ]);
});

test('reports every symbolic link and follows none', async () => {
  const problems = await inFolder(
    {'docs/contributing/index.md': guide('\nLook: ![A secret](/img/secret.png)\n')},
    (siteDir) => {
      mkdirSync(join(siteDir, 'static/img'), {recursive: true});
      writeFileSync(join(siteDir, 'secret.md'), guide());
      symlinkSync(join(siteDir, 'secret.md'), join(siteDir, 'docs/secret.md'));
      symlinkSync('/etc', join(siteDir, 'docs/etc'));
      symlinkSync('/etc/hosts', join(siteDir, 'static/img/secret.png'));
      symlinkSync('/etc', join(siteDir, 'blog'));
      return checkAll(loadHandbook(siteDir));
    },
  );
  expect(problems.map(toLines).join('\n')).toMatchInlineSnapshot(`
    "blog:1:1 valid-text: Unexpected symbolic link.
      Put the file itself here.
    docs/etc:1:1 valid-text: Unexpected symbolic link.
      Put the file itself here.
    docs/secret.md:1:1 valid-text: Unexpected symbolic link.
      Put the file itself here.
    static/img/secret.png:1:1 valid-text: Unexpected symbolic link.
      Put the file itself here."
  `);
});

test('reports a handbook without company.yaml', async () => {
  expect(explain({'company.yaml': ''})).toMatchInlineSnapshot(`
    "company.yaml:1:1 valid-front-matter: Expected fields such as "title: …", found nothing.
      Write one "key: value" a line."
  `);
  const {problems} = await inFolder({}, (siteDir) => loadHandbook(join(siteDir, 'nowhere')));
  expect(problems).toMatchObject([{path: 'company.yaml', message: 'company.yaml is missing.'}]);
});

test('says what is wrong with company.yaml', () => {
  expect(
    explain({
      'company.yaml': `name: 1
site: {en: A}
locales: [english]
repository: somewhere
channels: [{id: A, url: b, name: {en: ''}}]
roles: {Big Boss: {en: Boss}}
navbar: [values]
footr: []
`,
    }),
  ).toMatchInlineSnapshot(`
    "company.yaml:1:1 valid-front-matter: Unexpected "1" in "name", expected words.
      Put the value in quotes.
    company.yaml:1:1 valid-front-matter: The field "tagline" is missing.
      Add a line "tagline: …".
    company.yaml:1:1 valid-front-matter: The field "footer" is missing.
      Add a line "footer: …".
    company.yaml:3:11 valid-front-matter: Unexpected "english" in "locales", expected a language such as en.
      Change the value.
    company.yaml:4:1 valid-front-matter: Unexpected "somewhere" in "repository", expected an address such as https://example.org.
      Change the value.
    company.yaml:5:13 valid-front-matter: Unexpected "A" in "id", expected lower-case letters, digits and single hyphens.
      Change the value.
    company.yaml:5:20 valid-front-matter: Unexpected "b" in "url", expected an address such as https://example.org.
      Change the value.
    company.yaml:5:35 valid-front-matter: The field "en" is empty.
      Write a value after the colon, or remove the line.
    company.yaml:6:9 valid-front-matter: Unexpected name "Big Boss", expected lower-case letters, digits and single hyphens.
      Change the name.
    company.yaml:7:10 valid-front-matter: Unexpected "values" in "navbar", expected an address such as /values.
      Change the value.
    company.yaml:8:1 valid-front-matter: Unexpected field "footr".
      Did you mean "footer"?"
  `);
});

describe('the logo that company.yaml names', () => {
  const withLogo = (logo: string): Files => ({'company.yaml': `logo: ${logo}\n${COMPANY}`});

  test('is accepted where it lies below static/', async () => {
    const files = {...withLogo('/img/sign.png'), 'static/img/sign.png': 'A picture.'};
    const {graph, problems} = await inFolder(files, loadHandbook);
    expect([graph.company.logo, problems]).toEqual(['/img/sign.png', []]);
  });

  test('is reported where it is missing or no picture', () => {
    const pictures = {'static/img/sign.png': '', 'static/data/words.txt': ''};
    const logos = ['/sign.png', '/img/Sign.png', '/brand/larkspur-2026.svg', '/img/sign.gif', 'sign.png'];
    expect(logos.map((logo) => explain({...withLogo(logo), ...pictures})).join('\n')).toMatchInlineSnapshot(`
      "company.yaml:1:1 known-references: Unexpected logo "/sign.png", expected a picture below static/, of the type png, svg, jpg or webp.
        Did you mean "/img/sign.png"?
      company.yaml:1:1 known-references: Unexpected logo "/img/Sign.png", expected a picture below static/, of the type png, svg, jpg or webp.
        Did you mean "/img/sign.png"?
      company.yaml:1:1 known-references: Unexpected logo "/brand/larkspur-2026.svg", expected a picture below static/, of the type png, svg, jpg or webp.
        Put it at static/brand/larkspur-2026.svg, or remove the line.
      company.yaml:1:1 valid-front-matter: Unexpected "/img/sign.gif" in "logo", expected a picture of the type png, svg, jpg or webp, such as /img/logo.png.
        Change the value.
      company.yaml:1:1 valid-front-matter: Unexpected "sign.png" in "logo", expected a picture of the type png, svg, jpg or webp, such as /img/logo.png.
        Change the value."
    `);
  });

  test('is reported once where it is a symbolic link', async () => {
    const problems = await inFolder(withLogo('/img/sign.png'), (siteDir) => {
      mkdirSync(join(siteDir, 'static/img'), {recursive: true});
      symlinkSync('/etc/hostname', join(siteDir, 'static/img/sign.png'));
      return loadHandbook(siteDir).problems;
    });
    expect(problems.map(({path, rule}) => `${path} ${rule}`)).toEqual(['static/img/sign.png valid-text']);
  });
});

test('says what is wrong with the ledger of addresses', () => {
  const cases = [
    'published: /values\n',
    'published: [values]\nredirects: {/a: b}\n',
    'publish: []\n',
    '\ufeffpublished: []\n',
    'published: [\n',
  ];
  expect(cases.map((text) => explain({'docs/addresses.yaml': text})).join('\n')).toMatchInlineSnapshot(`
    "docs/addresses.yaml:1:1 valid-front-matter: Unexpected "/values" in "published", expected a list.
      Write [/values].
    docs/addresses.yaml:1:13 valid-front-matter: Unexpected "values" in "published", expected an address such as /values/care.
      Change the value.
    docs/addresses.yaml:2:13 valid-front-matter: Unexpected "b" in "/a", expected an address such as /values/care.
      Change the value.
    docs/addresses.yaml:1:1 valid-front-matter: The field "published" is missing.
      Add a line "published: …".
    docs/addresses.yaml:1:1 valid-front-matter: Unexpected field "publish".
      Did you mean "published"?
    docs/addresses.yaml:1:1 valid-front-matter: Unexpected byte-order mark at the start of the file.
      Save the file as "UTF-8" without BOM.
    docs/addresses.yaml:2:1 valid-front-matter: A bracket that was opened above is never closed.
      Put ] or } at the end of the list."
  `);
});

test('reads a ledger of thousands of addresses', () => {
  const published = Array.from({length: 4000}, (_, index) => `  - /contributing/page-number-${index}\n`).join('');
  const {graph, problems} = handbook({'docs/addresses.yaml': `published:\n${published}`});
  expect([graph.ledger.published.length, problems]).toEqual([4000, []]);
});

test('reports all of fifty problems, sorted, each once', () => {
  const texts = [
    guide('\nA <b>\n'),
    guide('\n[A](./a.md)\n'),
    guide('\nA.\n', 'tilte: A\n'),
    guide('\nA ![picture](https://example.org/a.png)\n'),
    guide('\nA.\n\n```\n'),
  ];
  const files = Object.fromEntries(
    Array.from({length: 50}, (_, seed) => [
      `docs/contributing/page-${String(seed).padStart(2, '0')}.md`,
      texts[seed % texts.length] ?? '',
    ]),
  );
  const problems = checkAll(handbook(files));
  expect(problems.map(({path}) => path)).toEqual(Object.keys(files).sort());
  expect(new Set(problems.map(({rule}) => rule)).size).toBe(4);
});

test('sorts problems by path, line, column and rule, and keeps one of each', () => {
  const problem = (path: string, line: number, column: number, rule: string) => ({
    path,
    line,
    column,
    rule,
    severity: 'error' as const,
    message: '',
  });
  const sorted = [
    problem('B', 1, 1, 'a'),
    problem('a', 1, 1, 'a'),
    problem('a', 1, 2, 'a'),
    problem('a', 1, 2, 'b'),
    problem('a', 2, 1, 'a'),
    problem('a', 10, 1, 'a'),
  ];
  expect(sortProblems([...sorted].reverse().concat(sorted))).toEqual(sorted);
});

test('reports the same problems whatever the order of files', () => {
  const files = {
    ...bakery,
    'docs/values/care.md': page('Care', 'basis: [work-9]\n'),
    'docs/contributing/index.md': guide('\n[A](./a.md)\n'),
  };
  const reversed = Object.fromEntries(Object.entries(files).reverse());
  expect(explain(reversed)).toBe(explain(files));
});

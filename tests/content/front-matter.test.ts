import {expect, test} from 'vitest';
import {parseFrontMatter, parseYaml} from '../../src/content/front-matter.ts';

const explain = (text: string): string =>
  parseFrontMatter(text)
    .issues.map(({line, column, message, fix}) => `${line}:${column} ${message} | ${fix}`)
    .join('\n');

test('splits a page into data, body and the line on which the body begins', () => {
  const {data, body, bodyLine, issues} = parseFrontMatter('---\ntitle: Care\nreview: 2027-01-31\n---\n\nWords.\n');
  expect({data, body, bodyLine, issues}).toEqual({
    data: {title: 'Care', review: '2027-01-31'},
    body: '\nWords.\n',
    bodyLine: 5,
    issues: [],
  });
});

test.each([
  ['title: 1.10', {title: 1.1}],
  ['title: 2026-02-30', {title: '2026-02-30'}],
  ['title: yes', {title: 'yes'}],
  ['title: true', {title: true}],
  ['title:', {title: null}],
  ['title: "RH: congés"', {title: 'RH: congés'}],
  ['<<: {a: 1}', {'<<': {a: 1}}],
  ['constructor: x', {constructor: 'x'}],
])('reads %j as plain values', (yaml, data) => {
  expect(parseFrontMatter(`---\n${yaml}\n---\n`)).toMatchObject({data, issues: []});
});

test('keeps a field called __proto__ a field', () => {
  const {data} = parseFrontMatter('---\n__proto__: {a: 1}\n---\n');
  expect([Object.keys(data), Object.getPrototypeOf(data) === Object.prototype]).toEqual([['__proto__'], true]);
});

test.each(['---js', '--- js', '---javascript', '---json', '---toml', '----', '---\u00a0'])(
  'refuses the opening line %j before any parser sees what follows',
  (opening) => {
    expect(explain(`${opening}\ntitle: x\n---\n`)).toBe(
      `1:4 Unexpected "${opening.slice(3).trim()}" after the opening "---"; front matter is YAML and nothing else. | Make the first line exactly "---".`,
    );
  },
);

test.each([
  '\ufeff---js\nprocess.exit()\n---\n',
  '\ufeff---\ntitle: x\n---\n',
  'Words.\n',
  '',
  ' ---\ntitle: x\n---\n',
])('refuses %j, which does not begin with "---"', (text) => {
  expect(explain(text)).toBe(
    '1:1 Expected front matter: the first line must be "---". | Begin the file with "---", the fields (title: …), and "---" again.',
  );
});

test('says in words what is wrong with YAML', () => {
  const cases = {
    'unclosed double quote': 'title: "abc\ndescription: x',
    'unclosed single quote': "title: 'abc\ndescription: x",
    'quote closed later': 'title: "abc\ndescription: "x"',
    'tab under a key': 'list:\n\t- a',
    'duplicate key': 'a: 1\nb: 2\na: 3',
    'second colon': 'title: RH: congés',
    'no space after the colon': 'title:x\nb: y',
    'unclosed bracket': 'a: [x\nb: y',
    'unclosed brace': 'a: {x: 1\nb: y',
    anchor: 'a: &x 1\nb: *x',
    'unknown alias': 'a: *x',
    'bold text': 'a: *bold* text',
    tag: 'a: !!js/function "x"\nb: !foo 1',
    at: 'a: @foo',
    percent: 'a: %foo',
    backtick: 'a: `x`',
    'end of document': 'a: 1\n...\nb: 2',
    directive: '%YAML 1.1\na: 1',
    list: '- a\n- b',
    sentence: 'hello there',
    nothing: '',
    comment: '# hello',
    'deep brackets': `a: ${'['.repeat(5000)}`,
    'deep closed brackets': `a: ${'['.repeat(40)}${']'.repeat(40)}`,
    'deep lists': `a:\n${'- '.repeat(5000)}x`,
    long: `a: ${'x'.repeat(70_000)}`,
  };
  const explained = Object.entries(cases).map(([name, yaml]) => `${name}\n${explain(`---\n${yaml}\n---\n`)}`);
  expect(explained.join('\n')).toMatchInlineSnapshot(`
    "unclosed double quote
    2:8 This quote is never closed. | Put the same quote at the end of the value.
    unclosed single quote
    2:8 This quote is never closed. | Put the same quote at the end of the value.
    quote closed later
    2:8 This quote is never closed. | Put the same quote at the end of the value.
    tab under a key
    3:1 Unexpected tab. | Indent with two spaces.
    duplicate key
    4:1 This field is there twice. | Keep one of the two.
    second colon
    2:8 Unexpected second ":" in one line. | Put the whole value in quotes.
    no space after the colon
    2:1 Expected "key: value" on this line. | Write a colon and a space after the name of the field.
    unclosed bracket
    3:1 A bracket that was opened above is never closed. | Put ] or } at the end of the list.
    unclosed brace
    3:1 A bracket that was opened above is never closed. | Put ] or } at the end of the list.
    anchor
    2:7 Unexpected YAML anchor or alias ("&name", "*name"). | Write the value out, or put it in quotes.
    3:4 Unexpected YAML anchor or alias ("&name", "*name"). | Write the value out, or put it in quotes.
    unknown alias
    2:4 Unexpected YAML anchor or alias ("&name", "*name"). | Write the value out, or put it in quotes.
    bold text
    2:4 Unexpected YAML anchor or alias ("&name", "*name"). | Write the value out, or put it in quotes.
    tag
    2:18 Unexpected YAML tag "tag:yaml.org,2002:js/function". | Remove the "!" and what belongs to it, or put the value in quotes.
    3:9 Unexpected YAML tag "!foo". | Remove the "!" and what belongs to it, or put the value in quotes.
    at
    2:4 Unexpected "@" at the start of a value. | Put the whole value in quotes.
    percent
    2:4 Unexpected "%" at the start of a value. | Put the whole value in quotes.
    backtick
    2:4 Unexpected "\`" at the start of a value. | Put the whole value in quotes.
    end of document
    4:1 Unexpected "..." in the front matter. | Remove the line.
    directive
    3:1 Expected "key: value" on this line. | Write a colon and a space after the name; if the page begins here, put "---" above it.
    list
    2:1 Expected fields such as "title: …", found a list. | Write one "key: value" a line.
    sentence
    2:1 Expected fields such as "title: …", found a sentence. | Write one "key: value" a line.
    nothing
    2:1 Expected fields such as "title: …", found nothing. | Write one "key: value" a line.
    comment
    2:1 Expected fields such as "title: …", found nothing. | Write one "key: value" a line.
    deep brackets
    2:32 The fields are nested too deeply. | Indent less, and close every bracket.
    deep closed brackets
    2:32 The fields are nested too deeply. | Indent less, and close every bracket.
    deep lists
    3:57 The fields are nested too deeply. | Indent less, and close every bracket.
    long
    1:1 The front matter is longer than 64 kB. | Move prose below the front matter."
  `);
});

test.each(['!!str 1', '!!map {a: 1}', '!!seq [1]'])('accepts the standard tag of %j', (value) => {
  expect(explain(`---\na: ${value}\n---\n`)).toBe('');
});

test('refuses an alias bomb at once', () => {
  const letters = [...'abcdefghi'];
  const lines = letters.map((letter, index) => {
    const inner = index === 0 ? 'x' : `*${letters[index - 1]}`;
    return `${letter}: &${letter} [${Array(9).fill(inner).join(', ')}]`;
  });
  const started = performance.now();
  const {data, issues} = parseFrontMatter(`---\n${lines.join('\n')}\n---\n`);
  expect(performance.now() - started).toBeLessThan(1000);
  expect(data).toEqual({});
  expect(issues.length).toBeGreaterThanOrEqual(9);
});

test('says where front matter is never closed', () => {
  const cases = {
    'valid to the end': '---\ntitle: x\n',
    'invalid below': '---\ntitle: x\n\nHello: there: world\n',
    'a rule further down': '---\ntitle: x\n\nHello there.\n\n---\n\nMore.\n',
    'a heading and a rule': '---\ntitle: x\n\n## Heading\n\nText here, and\nmore\n\n---\n',
    'the opening line alone': '---',
  };
  expect(
    Object.entries(cases)
      .map(([name, text]) => `${name}\n${explain(text)}`)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "valid to the end
    1:1 The front matter is never closed. | Put a line "---" after the last field.
    invalid below
    1:1 The front matter is never closed. | Put a line "---" after the last field.
    a rule further down
    4:1 Expected "key: value" on this line. | Write a colon and a space after the name; if the page begins here, put "---" above it.
    a heading and a rule
    6:1 Expected "key: value" on this line. | Write a colon and a space after the name of the field.
    the opening line alone
    1:1 The front matter is never closed. | Put a line "---" after the last field."
  `);
});

test.each([
  [['title'], {line: 2, column: 1}],
  [['criteria'], {line: 3, column: 1}],
  [['criteria', 0], {line: 4, column: 5}],
  [['criteria', 0, 'name'], {line: 5, column: 5}],
  [['criteria', 1, 'basis', 1], {line: 7, column: 18}],
  [['criteria', 1, 'name'], {line: 6, column: 5}],
  [['criteria', 7], {line: 3, column: 1}],
  [['absent'], {line: 2, column: 1}],
  [[], {line: 2, column: 1}],
])('locates the field %j, or the nearest around it', (path, position) => {
  const yaml = 'title: x\ncriteria:\n  - id: a\n    name: A\n  - id: b\n    basis: [one, two]\n';
  expect(parseFrontMatter(`---\n${yaml}---\n`).locate(path)).toEqual(position);
});

test('reads a whole file of YAML from its first line', () => {
  const {data, locate} = parseYaml('name: x\nroles: {baker: {en: Baker}}\n', 0);
  expect([data.name, locate(['roles', 'baker'])]).toEqual(['x', {line: 2, column: 9}]);
});

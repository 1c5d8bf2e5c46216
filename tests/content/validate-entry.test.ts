import {describe, expect, test} from 'vitest';
import {findCollection, validateEntry} from '../../src/content/validate-entry.ts';
import {bakery} from '../support/bakery.ts';
import {french, guide, page, STANDING, toSourceFiles} from '../support/handbook.ts';

const validate = (path: string, text: string | Uint8Array) => {
  const file = toSourceFiles({[path]: text}).find((other) => other.path === path);
  if (!file) throw new Error(path);
  return validateEntry(file);
};

const explain = (path: string, text: string | Uint8Array): string => {
  const result = validate(path, text);
  if (!('problems' in result)) return 'no problem';
  return result.problems
    .map(({line, column, rule, message, fix}) => `${line}:${column} ${rule}: ${message} | ${fix}`)
    .join('\n');
};

describe('kinds and ids', () => {
  test.each([
    ['docs/index.md', 'home', 'index'],
    ['docs/contributing/index.md', 'guide', 'index'],
    ['docs/contributing/rules/x.md', 'guide', 'rules/x'],
    ['docs/values/care.md', 'value', 'care'],
    ['docs/values/index.md', 'page', 'values'],
    ['docs/values/convictions/index.md', 'page', 'values/convictions'],
    ['docs/levels/engineering/senior.md', 'level', 'engineering/senior'],
    ['docs/levels/engineering/index.md', 'page', 'levels/engineering'],
    ['docs/departments/engineering/index.md', 'department', 'engineering'],
    ['docs/departments/engineering/data.md', 'team', 'engineering/data'],
    ['docs/interview-process/engineering/index.md', 'process', 'engineering'],
    ['docs/interview-process/engineering/screening.md', 'stage', 'engineering/screening'],
    ['docs/interview-process/index.md', 'page', 'interview-process'],
    ['docs/jobs/baker.md', 'job', 'baker'],
    ['docs/working-here/remote.md', 'page', 'working-here/remote'],
    ['blog/2026-11-23-opening.md', 'post', '2026-11-23-opening'],
  ])('reads from the path %s the kind %s and the id %s', (path, kind, id) => {
    const found = findCollection(path);
    expect([found?.collection.kind, found?.id]).toEqual([kind, id]);
  });

  test.each(['README.md', 'blog/2026/x.md', 'blog/index.md', 'static/x.md', 'docs/x.mdx', 'docs/x.txt'])(
    'finds no kind for %s',
    (path) => {
      expect(findCollection(path)).toBeUndefined();
    },
  );
});

test.each(Object.entries(bakery).filter(([path]) => path.endsWith('.md')))('reads the entry %s', (path, text) => {
  expect(validate(path, text)).toMatchObject({entry: {path, data: {status: 'adopted'}, translations: []}});
});

test('reads a post, whose address is its slug', () => {
  const post = page('Hello', 'date: 2026-11-23\nslug: hello\nauthors: [maintainers]\n');
  expect(validate('blog/2026-11-23-x.md', post)).toMatchObject({entry: {kind: 'post', address: '/blog/hello'}});
});

test('reads a translation, which belongs to its original', () => {
  expect(validate(french('docs/values/care.md'), '---\ntitle: Soin\n---\n\nMots.\n')).toMatchObject({
    translation: {locale: 'fr', data: {title: 'Soin'}},
    source: 'docs/values/care.md',
  });
});

test('says what is wrong with a file as a whole', () => {
  const cases: Array<[string, string | Uint8Array]> = [
    ['docs/contributing/empty.md', ''],
    ['docs/contributing/blank.md', ' \n\t\n'],
    ['docs/contributing/bom.md', `\ufeff${guide()}`],
    ['docs/contributing/bom-and-code.md', '\ufeff---js\nx\n---\n'],
    ['docs/contributing/crlf.md', guide().replaceAll('\n', '\r\n')],
    ['docs/contributing/latin.md', Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0xe9])],
    ['docs/contributing/utf-16.md', Uint8Array.from([0xff, 0xfe, 0x2d, 0x00])],
    ['docs/contributing/nul.md', guide('\nWor\u0000ds.\n')],
    ['docs/contributing/bidi.md', guide('\nWor\u202eds.\n')],
    ['docs/contributing/zero-width.md', guide().replace('title', 'ti\u200btle')],
    ['docs/contributing/nested.md', guide(`\n${'>'.repeat(20_000)} x\n`)],
    ['docs/contributing/no-front-matter.md', '# Words\n'],
    ['docs/contributing/list.md', '---\n- a\n---\nWords.\n'],
  ];
  expect(cases.map(([path, text]) => `${path}\n${explain(path, text)}`).join('\n')).toMatchInlineSnapshot(`
    "docs/contributing/empty.md
    1:1 no-empty-page: The file is empty. | Write the page, or delete the file.
    docs/contributing/blank.md
    1:1 no-empty-page: The file is empty. | Write the page, or delete the file.
    docs/contributing/bom.md
    1:1 valid-text: Unexpected byte-order mark at the start of the file. | Save the file as "UTF-8" without BOM.
    docs/contributing/bom-and-code.md
    1:1 valid-text: Unexpected byte-order mark at the start of the file. | Save the file as "UTF-8" without BOM.
    docs/contributing/crlf.md
    1:4 valid-text: Unexpected Windows line ending (CRLF). | Save the file with line endings "LF".
    docs/contributing/latin.md
    2:1 valid-text: Unexpected bytes that are not UTF-8 text. | Save the file as "UTF-8".
    docs/contributing/utf-16.md
    1:1 valid-text: Unexpected bytes that are not UTF-8 text. | Save the file as "UTF-8".
    docs/contributing/nul.md
    6:4 valid-text: Unexpected invisible character U+0000. | Delete it, then type the word again.
    docs/contributing/bidi.md
    6:4 valid-text: Unexpected invisible character U+202E. | Delete it, then type the word again.
    docs/contributing/zero-width.md
    2:3 valid-text: Unexpected invisible character U+200B. | Delete it, then type the word again.
    docs/contributing/nested.md
    6:1 valid-text: This line has 20002 characters, expected at most 5000. | Split it into paragraphs.
    docs/contributing/no-front-matter.md
    1:1 valid-front-matter: Expected front matter: the first line must be "---". | Begin the file with "---", the fields (title: …), and "---" again.
    docs/contributing/list.md
    2:1 valid-front-matter: Expected fields such as "title: …", found a list. | Write one "key: value" a line."
  `);
});

test.each([
  'docs/contributing/Upper.md',
  'docs/contributing/a b.md',
  'docs/contributing/a#b.md',
  'docs/contributing/a?b.md',
  'docs/contributing/a%20b.md',
  'docs/contributing/été.md',
  'docs/contributing/_draft.md',
  'docs/contributing/.hidden.md',
  'docs/.hidden/a.md',
  'docs/contributing/a.test.md',
  'docs/contributing/-a.md',
  'docs/contributing/a\nb.md',
  'docs/contributing/..md',
  'docs/Values/care.md',
  'docs/values/care.MD',
  french('docs/values/Care.md'),
])('refuses the file name %j', (path) => {
  expect(explain(path, guide())).toBe(
    '1:1 valid-path: Unexpected file name: it becomes the address. | Use lower-case letters, digits and hyphens only, then ".md".',
  );
});

test.each(['blog/2026/opening.md', 'blog/index.md', 'i18n/fr/values/care.md'])('refuses a page at %s', (path) => {
  expect(explain(path, guide())).toBe(
    '1:1 valid-path: Unexpected page in this folder: nothing here becomes a page. | Move it into docs/ or a folder below it, or straight into blog/.',
  );
});

test('refuses a symbolic link without following it', () => {
  expect(validateEntry({path: 'docs/values/care.md', bytes: null, symbolicLink: true})).toEqual({
    problems: [
      {
        path: 'docs/values/care.md',
        line: 1,
        column: 1,
        rule: 'valid-text',
        severity: 'error',
        message: 'Unexpected symbolic link.',
        fix: 'Put the file itself here.',
      },
    ],
  });
});

test('says what is wrong with a field', () => {
  const fields = [
    'tilte: Care',
    'mdx: {format: mdx}',
    'draft: true',
    'slug: ../../x',
    'custom_edit_url: "javascript:x"',
    '<<: {a: 1}',
    '__proto__: {a: 1}',
    'title: 123',
    'title: true',
    'title: [a]',
    'title:',
    'title: ""',
    'title: "  "',
    `description: ${'x'.repeat(181)}`,
    'sidebar_position: first',
    'status: Adopted',
    'status: yes',
    'status: 1',
    'owner: Jane Doe',
    'review: 2026-13-45',
    'review: 2026-02-30',
    'review: 05/06/2026',
    'review: demain',
    'review: 2026',
    'review: 2026-1-5',
    'basis: values-1',
    'basis: [Values 1]',
    'basis: {a: b}',
    'proposed: title',
    'unconfirmed: [titel]',
    'unconfirmed: [constructor]',
  ];
  const explained = fields.map((field) => {
    const key = field.split(':')[0];
    const kept = page('Care').replace(new RegExp(`^${key}: .*\n`, 'm'), '');
    return `${field.slice(0, 40)}\n  ${explain('docs/values/care.md', kept.replace('---\n', `---\n${field}\n`))}`;
  });
  expect(explained.join('\n')).toMatchInlineSnapshot(`
    "tilte: Care
      2:1 valid-front-matter: Unexpected field "tilte". | Did you mean "title"?
    mdx: {format: mdx}
      2:1 valid-front-matter: Unexpected field "mdx". | Known fields: title, description, aliases, sidebar_label, sidebar_position, status, owner, review, basis, proposed, unconfirmed.
    draft: true
      2:1 valid-front-matter: Unexpected field "draft". | Known fields: title, description, aliases, sidebar_label, sidebar_position, status, owner, review, basis, proposed, unconfirmed.
    slug: ../../x
      2:1 valid-front-matter: Unexpected field "slug". | Known fields: title, description, aliases, sidebar_label, sidebar_position, status, owner, review, basis, proposed, unconfirmed.
    custom_edit_url: "javascript:x"
      2:1 valid-front-matter: Unexpected field "custom_edit_url". | Known fields: title, description, aliases, sidebar_label, sidebar_position, status, owner, review, basis, proposed, unconfirmed.
    <<: {a: 1}
      2:1 valid-front-matter: Unexpected field "<<". | Known fields: title, description, aliases, sidebar_label, sidebar_position, status, owner, review, basis, proposed, unconfirmed.
    __proto__: {a: 1}
      2:1 valid-front-matter: Unexpected field "__proto__". | Known fields: title, description, aliases, sidebar_label, sidebar_position, status, owner, review, basis, proposed, unconfirmed.
    title: 123
      2:1 valid-front-matter: Unexpected "123" in "title", expected words. | Put the value in quotes.
    title: true
      2:1 valid-front-matter: Unexpected "true" in "title", expected words. | Put the value in quotes.
    title: [a]
      2:1 valid-front-matter: Unexpected a list in "title", expected words. | Change the value.
    title:
      2:1 valid-front-matter: The field "title" is empty. | Write a value after the colon, or remove the line.
    title: ""
      2:1 valid-front-matter: The field "title" is empty. | Write a value after the colon, or remove the line.
    title: "  "
      2:1 valid-front-matter: The field "title" is empty. | Write a value after the colon, or remove the line.
    description: xxxxxxxxxxxxxxxxxxxxxxxxxxx
      2:1 valid-front-matter: The field "description" has 181 characters, expected at most 180. | Shorten it.
    sidebar_position: first
      2:1 valid-front-matter: Unexpected "first" in "sidebar_position", expected a number. | Change the value.
    status: Adopted
      2:1 valid-front-matter: Unexpected "Adopted" in "status", expected adopted or proposed. | Did you mean "adopted"?
    status: yes
      2:1 valid-front-matter: Unexpected "yes" in "status", expected adopted or proposed. | Write one of these.
    status: 1
      2:1 valid-front-matter: Unexpected "1" in "status", expected adopted or proposed. | Write one of these.
    owner: Jane Doe
      2:1 valid-front-matter: Unexpected "Jane Doe" in "owner", expected lower-case letters, digits and single hyphens. | Change the value.
    review: 2026-13-45
      2:1 valid-front-matter: Unexpected "2026-13-45" in "review", expected a day that exists in the calendar. | Change the value.
    review: 2026-02-30
      2:1 valid-front-matter: Unexpected "2026-02-30" in "review", expected a day that exists in the calendar. | Change the value.
    review: 05/06/2026
      2:1 valid-front-matter: Unexpected "05/06/2026" in "review", expected a date, year first, such as 2026-11-23. | Change the value.
    review: demain
      2:1 valid-front-matter: Unexpected "demain" in "review", expected a date, year first, such as 2026-11-23. | Change the value.
    review: 2026
      2:1 valid-front-matter: Unexpected "2026" in "review", expected a date, year first, such as 2026-11-23. | Change the value.
    review: 2026-1-5
      2:1 valid-front-matter: Unexpected "2026-1-5" in "review", expected a date, year first, such as 2026-11-23. | Change the value.
    basis: values-1
      2:1 valid-front-matter: Unexpected "values-1" in "basis", expected a list. | Write [values-1].
    basis: [Values 1]
      2:9 valid-front-matter: Unexpected "Values 1" in "basis", expected an id such as "databases". | Change the value.
    basis: {a: b}
      2:1 valid-front-matter: Unexpected fields in "basis", expected a list. | Write […].
    proposed: title
      2:1 valid-front-matter: Unexpected "title" in "proposed", expected a list. | Write [title].
    unconfirmed: [titel]
      2:15 valid-front-matter: Unexpected "titel" in "unconfirmed", expected the name of a field. | Did you mean "title"?
    unconfirmed: [constructor]
      2:15 valid-front-matter: Unexpected "constructor" in "unconfirmed", expected the name of a field. | Remove it, or write the field’s name as it is in this file."
  `);
});

test('says everything that is wrong with a page at once', () => {
  expect(
    explain(
      'docs/jobs/baker.md',
      `---\ntitle: Baker\nhiring: maybe\nlevel: 3\nrequires: []\npay: {min: 1}\n---\n\nWords.\n`,
    ),
  ).toMatchInlineSnapshot(`
    "2:1 valid-front-matter: The field "description" is missing. | Add a line "description: …".
    2:1 valid-front-matter: The field "status" is missing. | Add a line "status: …".
    2:1 valid-front-matter: The field "owner" is missing. | Add a line "owner: …".
    2:1 valid-front-matter: The field "review" is missing. | Add a line "review: …".
    3:1 valid-front-matter: Unexpected "maybe" in "hiring", expected draft, open, paused, filled or closed. | Write one of these.
    4:1 valid-front-matter: Unexpected "3" in "level", expected words. | Put the value in quotes.
    2:1 valid-front-matter: The field "team" is missing. | Add a line "team: …".
    2:1 valid-front-matter: The field "process" is missing. | Add a line "process: …".
    5:1 valid-front-matter: The list "requires" is empty. | Write at least one item, or remove the line.
    2:1 valid-front-matter: The field "workplace" is missing. | Add a line "workplace: …".
    6:1 valid-front-matter: The field "max" is missing. | Add a line "max: …".
    6:1 valid-front-matter: The field "currency" is missing. | Add a line "currency: …".
    6:1 valid-front-matter: The field "unit" is missing. | Add a line "unit: …".
    2:1 valid-front-matter: The field "posted" is missing. | Add it, or, where the company has not published it, add "posted" to "unconfirmed".
    2:1 valid-front-matter: The field "contract" is missing. | Add it, or, where the company has not published it, add "contract" to "unconfirmed".
    2:1 valid-front-matter: The field "hours" is missing. | Add it, or, where the company has not published it, add "hours" to "unconfirmed".
    2:1 valid-front-matter: The field "countries" is missing. | Add it, or, where the company has not published it, add "countries" to "unconfirmed".
    2:1 valid-front-matter: The field "apply" is missing. | Add it, or, where the company has not published it, add "apply" to "unconfirmed"."
  `);
});

test('says what is wrong with the fields of particular kinds', () => {
  const job = (fields: string) =>
    explain(
      'docs/jobs/baker.md',
      String(bakery['docs/jobs/baker.md']).replace('unconfirmed: [', `${fields}\nunconfirmed: [`),
    );
  const stage = (from: string, to: string) =>
    explain(
      'docs/interview-process/kitchen/trial.md',
      String(bakery['docs/interview-process/kitchen/trial.md']).replace(from, to),
    );
  const cases = {
    'pay without a currency': job('pay: {min: 1, max: 2}'),
    'pay upside down': job('pay: {min: 3, max: 2, currency: EUR, unit: YEAR}'),
    'pay in words': job('pay: a lot'),
    'apply at http': job('apply: {url: "http://example.org"}'),
    'apply at two addresses': job('apply: {url: "https://example.org", email: a@example.org}'),
    'a country in words': job('countries: [France]'),
    'an impossible day': job('expires: 2026-02-30'),
    'no minutes at all': stage('minutes: 90', 'minutes: 0'),
    'too many minutes': stage('minutes: 90', 'minutes: 900'),
    'minutes in words': stage('minutes: 90', 'minutes: an hour'),
    'half a minute': stage('minutes: 90', 'minutes: 0.5'),
    'a missing field': stage('format: A morning in the kitchen\n', ''),
    'a typo below a field': stage('  skills:', '  skils:'),
    'an empty list': stage('[baker]', '[]'),
    'a home without doors': explain('docs/index.md', page('Home', 'doors: []\n')),
    'a door to nowhere': explain(
      'docs/index.md',
      page('Home', 'doors: [{id: a, title: A, summary: A., links: [{id: b, to: values}]}]\n'),
    ),
    'a criterion without an id': explain(
      'docs/levels/kitchen/baker.md',
      `---\ntitle: Baker\ndescription: Bakes.\ncriteria:\n  - name: Plans\n${STANDING}---\n\nWords.\n`,
    ),
    'a fact of no known certainty': explain(
      'docs/facts/work.md',
      String(bakery['docs/facts/work.md']).replace('certainty: stated', 'certainty: state'),
    ),
  };
  expect(
    Object.entries(cases)
      .map(([name, text]) => `${name}\n  ${text}`)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "pay without a currency
      12:1 valid-front-matter: The field "currency" is missing. | Add a line "currency: …".
    12:1 valid-front-matter: The field "unit" is missing. | Add a line "unit: …".
    pay upside down
      12:1 valid-front-matter: Unexpected fields in "pay", expected the lower end first. | Change the value.
    pay in words
      12:1 valid-front-matter: Unexpected "a lot" in "pay", expected min, max, currency and unit, or disclosure: before-first-interview. | Change the value.
    apply at http
      12:9 valid-front-matter: Unexpected "http://example.org" in "url", expected an address that begins with https://. | Change the value.
    apply at two addresses
      12:1 valid-front-matter: Unexpected fields in "apply", expected either url: https://… or email: name@example.org. | Change the value.
    a country in words
      12:13 valid-front-matter: Unexpected "France" in "countries", expected a country such as FR. | Change the value.
    an impossible day
      12:1 valid-front-matter: Unexpected "2026-02-30" in "expires", expected a day that exists in the calendar. | Change the value.
    no minutes at all
      8:1 valid-front-matter: Unexpected "0" in "minutes", expected more than 0. | Change the value.
    too many minutes
      8:1 valid-front-matter: Unexpected "900" in "minutes", expected at most 480. | Change the value.
    minutes in words
      8:1 valid-front-matter: Unexpected "an hour" in "minutes", expected a number. | Change the value.
    half a minute
      8:1 valid-front-matter: Unexpected "0.5" in "minutes", expected a whole number. | Change the value.
    a missing field
      2:1 valid-front-matter: The field "format" is missing. | Add it, or, where the company has not published it, add "format" to "unconfirmed".
    a typo below a field
      21:3 valid-front-matter: Unexpected field "skils". | Did you mean "skills"?
    an empty list
      6:1 valid-front-matter: The list "who" is empty. | Write at least one item, or remove the line.
    a home without doors
      4:1 valid-front-matter: The list "doors" is empty. | Write at least one item, or remove the line.
    a door to nowhere
      4:56 valid-front-matter: Unexpected "values" in "to", expected an address such as /values. | Change the value.
    a criterion without an id
      5:5 valid-front-matter: The field "id" is missing. | Add a line "id: …".
    5:5 valid-front-matter: The field "summary" is missing. | Add a line "summary: …".
    5:5 valid-front-matter: The field "looks_like" is missing. | Add a line "looks_like: …".
    a fact of no known certainty
      8:5 valid-front-matter: Unexpected "state" in "certainty", expected stated, deduced, trace or missing. | Did you mean "stated"?"
  `);
});

test('refuses in a translation what is no text of its original', () => {
  const translate = (fields: string) =>
    explain(french('docs/levels/kitchen/baker.md'), `---\n${fields}\n---\n\nMots.\n`);
  const cases = {
    'a fact': translate('title: Boulanger\nstatus: adopted'),
    'a list of facts': translate('criteria:\n  - id: plans-ahead\n    basis: [work-1]'),
    'a part without an id': translate('criteria:\n  - name: Prévoit'),
    nothing: translate('title: Boulanger\ncriteria:\n  - id: plans-ahead\n    name: Prévoit'),
  };
  expect(
    Object.entries(cases)
      .map(([name, text]) => `${name}\n  ${text}`)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "a fact
      3:1 valid-front-matter: Unexpected field "status". | Known fields: title, description, aliases, sidebar_label, criteria.
    a list of facts
      4:5 valid-front-matter: Unexpected field "basis". | Known fields: id, name, summary, looks_like, not.
    a part without an id
      3:5 valid-front-matter: The field "id" is missing. | Add a line "id: …".
    nothing
      no problem"
  `);
});

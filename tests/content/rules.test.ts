import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {loadHandbook} from '../../src/content/load-handbook.ts';
import type {Problem} from '../../src/content/problem.ts';
import {rules} from '../../src/content/rules/index.ts';
import {bakery} from '../support/bakery.ts';
import {checkAll, explain, french, guide, handbook, page, toLines} from '../support/handbook.ts';
import {readExpectations} from '../support/read-expectations.ts';
import {readFixturePast} from '../support/read-fixture-past.ts';

const fixture = (name: string): string => join(import.meta.dirname, '../fixtures', name);

const checkFixture = (name: string): Problem[] => checkAll(loadHandbook(fixture(name)), readFixturePast(fixture(name)));

describe.each(rules.map(({name}) => name))('%s', (name) => {
  test('reports the marked lines, and nothing else', () => {
    const siteDir = fixture(`${name}-fails`);
    const found = checkFixture(`${name}-fails`).map(({path, line, rule}) => `${path}:${line} ${rule}`);
    const expected = readExpectations(siteDir);
    expect(found.sort()).toEqual(expected);
    expect(new Set(expected.map((line) => line.split(' ').at(-1)))).toEqual(new Set([name]));
  });

  test('is silent where it is kept', () => {
    expect(checkFixture(`${name}-passes`).map(toLines)).toEqual([]);
  });
});

test('says in words what is wrong and how to mend it', () => {
  const problems = rules.flatMap(({name}) => checkFixture(`${name}-fails`));
  expect(problems.map(({rule, message, fix}) => `${rule}: ${message}\n  ${fix}`).join('\n')).toMatchInlineSnapshot(`
    "closed-fences: This code block is never closed: the rest of the page would be shown as code.
      Put a line with the same marks (\`\`\`) after the code.
    every-skill-assessed: No stage assesses the skill "kneading".
      Name it under "assesses: skills:" in a stage, or delete the page.
    expired-job: This job is open and its last day has passed: the page shows it as closed since 2026-11-22.
      Run "npm run handbook -- job close open", or write a later day.
    expired-job: This job is paused and its last day has passed: the page shows it as closed since 2026-11-01.
      Run "npm run handbook -- job close paused", or write a later day.
    french-for-open-jobs: This job is open and has no French version.
      Complete i18n/fr/docusaurus-plugin-content-docs/current/jobs/baker.md; until then leave it a draft, or paused if readers have seen it.
    hiring-dates: Unexpected field "paused": this job is closed.
      Remove the line, or set "hiring: paused".
    hiring-dates: Unexpected "2026-12-01" in "closed": that day has not come yet.
      Write the day on which it happened.
    hiring-dates: Unexpected field "closed": this job is a draft.
      Remove the line, or set "hiring: filled" or "hiring: closed".
    hiring-dates: Unexpected "2026-11-24" in "posted": that day has not come yet.
      Write the day on which it happened.
    hiring-dates: Unexpected "2026-11-23" in "expires": the job was posted on 2026-11-24.
      Write that day or a later one.
    hiring-dates: The field "closed" is missing: this job is filled.
      Add a line "closed: …" with the day, such as 2026-11-23.
    hiring-dates: Unexpected field "closed": this job is open.
      Remove the line, or set "hiring: filled" or "hiring: closed".
    hiring-dates: Unexpected field "paused": this job is open.
      Remove the line, or set "hiring: paused".
    hiring-dates: Unexpected "2026-10-04" in "paused": the job was posted on 2026-10-05.
      Write that day or a later one.
    hiring-history: Unexpected "2026-11-20" in "posted", expected 2026-10-05, the day it was first published.
      Write "posted: 2026-10-05"; another posting gets a file of its own.
    hiring-history: Unexpected "draft" in "hiring": this job was open, and can become paused, filled or closed.
      Its address keeps answering: use "paused" or "closed".
    hiring-history: Unexpected "2026-11-20" in "posted", expected 2026-10-05, the day it was first published.
      Write "posted: 2026-10-05"; another posting gets a file of its own.
    hiring-history: Unexpected second posting with the id "reused": an earlier one was posted on 2025-03-01.
      Give the file another name; people still have links to the earlier posting.
    hiring-history: Unexpected "filled" in "hiring": this job was a draft, and can become open.
      Leave it a draft, or set "hiring: open" first.
    image-has-alt-text: The image /img/plan.svg has no text for those who do not see it.
      Write what it shows between the brackets: ![…](/img/plan.svg).
    image-has-alt-text: The image /img/plan.svg has no text for those who do not see it.
      Write what it shows between the brackets: ![…](/img/plan.svg).
    image-has-alt-text: The image /img/plan.svg has no text for those who do not see it.
      Write what it shows between the brackets: ![…](/img/plan.svg).
    job-places: The field "places" is missing: the workplace is "hybrid".
      Add "places: [{city: Paris, country: FR}]", or add "places" to "unconfirmed".
    job-places: The field "places" is missing: the workplace is "office".
      Add "places: [{city: Paris, country: FR}]", or add "places" to "unconfirmed".
    job-places: Unexpected field "places": this job is fully remote.
      Remove it and name "countries", or set "workplace: hybrid".
    known-references: Unexpected logo "/img/lgoo.svg", expected a picture below static/, of the type png, svg, jpg or webp.
      Did you mean "/img/logo.svg"?
    known-references: Unexpected address "/wrok", expected the address of a page.
      Did you mean "/work"?
    known-references: Unexpected source "note", expected one under "sources" in company.yaml.
      Did you mean "notes"?
    known-references: Unexpected fact "work-9", expected an id under "facts" in docs/facts/.
      Did you mean "work-1"?
    known-references: Unexpected owner "baker", expected a role in company.yaml or "unassigned".
      Known: unassigned.
    known-standing: Unexpected basis "work-2" on an adopted page: the fact is deduced, not stated.
      Rest the page on stated facts, or set "status: proposed".
    known-standing: Unexpected "rest" in "proposed", expected a field or a heading of this page.
      Write the field’s name, or the id at the end of the heading.
    known-standing: This page is proposed and does not say what it rests on.
      Add "basis: [values-3]" with the ids of the facts, as docs/facts/ numbers them.
    known-standing: This page is proposed and does not say what it rests on.
      Add "basis: [values-3]" with the ids of the facts, as docs/facts/ numbers them.
    known-standing: Unexpected "proposed" on a page that is proposed as a whole.
      Remove the field.
    links-from-root: Unexpected link to "./style.md", expected a path from the root of the content.
      Write it as "/contributing/style.md": it then works in every language.
    links-from-root: Unexpected link to "../../secret.txt", expected a path from the root of the content.
      Write it as "/folder/page.md", from docs/ downwards.
    links-from-root: Unexpected link to "@site/company.yaml", expected a path from the root of the content.
      Write it as "/folder/page.md", from docs/ downwards.
    links-from-root: Unexpected link to "/../secret.txt", expected a path from the root of the content.
      Write it as "/folder/page.md", from docs/ downwards.
    links-from-root: Unexpected link to /contributing/style, expected a file.
      Write "/contributing/style.md".
    links-from-root: Unexpected link to javascript:alert.
      Link to https://…, or to a page of this handbook as /folder/page.md.
    links-from-root: Unexpected link to data:text/html,x.
      Link to https://…, or to a page of this handbook as /folder/page.md.
    links-from-root: Unexpected link to file:///etc/hosts.
      Link to https://…, or to a page of this handbook as /folder/page.md.
    links-from-root: Unexpected link to "//example.org/x", expected a path from the root of the content.
      A link to another site begins with https://
    links-from-root: Unexpected link to http://example.org.
      Link to https://…, or to a page of this handbook as /folder/page.md.
    links-from-root: Unexpected link to /contributing/stile.md, expected a page in docs/.
      Did you mean "/contributing/style.md"?
    links-from-root: Unexpected link to /contributing/style.md#shrt: the page has no such section.
      Did you mean "short"?
    links-from-root: Unexpected link to #nowhere: the page has no such section.
      Remove what follows the "#".
    links-from-root: Unexpected link to "", expected a path from the root of the content.
      Write it as "/folder/page.md", from docs/ downwards.
    links-from-root: Unexpected image /img/plan.png, expected a file in static/.
      Add the file, or remove the image.
    links-from-root: Unexpected image from another site.
      Put the picture into static/img/ and write "/img/name.png".
    no-conflict-markers: Unexpected "<<<<<<<": two edits of this file met here.
      Keep the text that is right, and delete the lines <<<<<<<, ======= and >>>>>>>.
    no-conflict-markers: Unexpected ">>>>>>>": two edits of this file met here.
      Keep the text that is right, and delete the lines <<<<<<<, ======= and >>>>>>>.
    no-empty-page: The file is empty.
      Write the page, or delete the file.
    no-empty-page: There is nothing to read below the front matter.
      Write the page, or delete the file.
    no-empty-page: The file is empty.
      Write the page, or delete the file.
    no-empty-page: The section "The mission" has nothing to read, and this job is open.
      Write it, or take its heading out in every language.
    no-empty-page: The section "In the evening" has nothing to read, and this job is open.
      Write it, or take its heading out in every language.
    no-empty-page: The section "What is not known yet" has nothing to read, and this job is open.
      Write it, or take its heading out in every language.
    no-mdx-outside-layouts: Unexpected MDX file: MDX is code, and runs on the machine that builds the site.
      Rename it to style.md, and write it in Markdown.
    no-orphan-translation: Unexpected language "de": company.yaml does not list it.
      Add the language to "locales" in company.yaml, or delete the file.
    no-orphan-translation: Unexpected translation: there is no docs/contributing/style.md.
      Did you mean "docs/contributing/index.md"?
    no-orphan-translation: Unexpected field "prepare": docs/interview-process/kitchen/trial.md does not have it.
      Remove it here, or write it in the original too.
    no-orphan-translation: Unexpected item in "rubric": docs/interview-process/kitchen/trial.md does not have it.
      Remove it here, or write it in the original too.
    no-raw-html: Unexpected HTML <b>.
      Say it in Markdown; to show the characters themselves, put them in \`backticks\`.
    no-raw-html: Unexpected HTML <iframe.
      Say it in Markdown; to show the characters themselves, put them in \`backticks\`.
    no-raw-html: This comment is not closed, or holds "--" or HTML after its end.
      Write <!-- words -->, without two hyphens among the words and with nothing else on the line.
    no-raw-html: This comment is not closed, or holds "--" or HTML after its end.
      Write <!-- words -->, without two hyphens among the words and with nothing else on the line.
    no-unassessed-criterion: No stage assesses the criterion "plans-ahead".
      Name it under "assesses: criteria:" in a stage.
    no-vanished-address: The published address /contributing/style leads nowhere any more.
      Put its page back, or add "/contributing/style: /new/address" under "redirects" here.
    no-vanished-address: Unexpected redirect to /contributing/older, expected the address of a page.
      Write where that leads in the end: /contributing.
    no-vanished-address: Unexpected redirect from /contributing, which is a page.
      Remove the redirect, or the page.
    rubric-matches-assesses: The rubric says nothing of "kneading", which this stage assesses.
      Say under "rubric" what is looked at, and what is weak, good and outstanding.
    rubric-matches-assesses: The rubric says nothing of "ovencraft", which this stage assesses.
      Say under "rubric" what is looked at, and what is weak, good and outstanding.
    rubric-matches-assesses: Unexpected "kneeding" in "rubric": this stage does not assess it, so nobody reads what stands there.
      Did you mean "kneading"?
    rubric-matches-assesses: Unexpected "ovens" in "rubric": this stage does not assess it, so nobody reads what stands there.
      Name it under "assesses", or remove it here.
    same-sections-in-translations: The section "why" of docs/contributing/index.md is missing.
      Translate it, under a heading that ends with {#why}.
    same-sections-in-translations: Unexpected section "pourquoi", which docs/contributing/index.md does not have.
      End the heading with {#why}, or with the id of its original.
    unique-ids: Unexpected second anchor "why" on this page.
      End the heading with another id: {#why-2}.
    unique-ids: Unexpected second page at /contributing/style, which docs/contributing/style.md has already.
      Rename or delete one of the two.
    valid-front-matter: Unexpected "js # expect: valid-front-matter" after the opening "---"; front matter is YAML and nothing else.
      Make the first line exactly "---".
    valid-front-matter: Unexpected "123" in "title", expected words.
      Put the value in quotes.
    valid-front-matter: Unexpected field "tilte".
      Did you mean "title"?
    valid-front-matter: The field "title" is empty.
      Write a value after the colon, or remove the line.
    valid-front-matter: Unexpected "adpoted" in "status", expected adopted or proposed.
      Did you mean "adopted"?
    valid-front-matter: Unexpected "2026-02-30" in "review", expected a day that exists in the calendar.
      Change the value.
    valid-front-matter: This quote is never closed.
      Put the same quote at the end of the value.
    valid-path: Unexpected page in this folder: nothing here becomes a page.
      Move it into docs/ or a folder below it, or straight into blog/.
    valid-path: Unexpected file name: it becomes the address.
      Use lower-case letters, digits and hyphens only, then ".md".
    valid-path: Unexpected file name: it becomes the address.
      Use lower-case letters, digits and hyphens only, then ".md".
    valid-text: Unexpected invisible character U+200B.
      Delete it, then type the word again.
    valid-text: Unexpected invisible character U+202E.
      Delete it, then type the word again."
  `);
});

test('reports a job that asks for a skill its process does not assess', () => {
  expect(
    explain({
      ...bakery,
      'docs/jobs/baker.md': String(bakery['docs/jobs/baker.md']).replace('process: kitchen', 'process: shop'),
    }),
  ).toMatchInlineSnapshot(`
    "docs/jobs/baker.md:8:12 every-skill-assessed: The process "shop" does not assess "kneading", which this job asks for.
      Name it under "assesses: skills:" in a stage in docs/interview-process/shop/, or stop asking for it."
  `);
});

test('does not blame a skill or a criterion where a stage could not be read', () => {
  expect(explain({...bakery, 'docs/interview-process/kitchen/trial.md': guide()})).toMatchInlineSnapshot(`
    "docs/interview-process/kitchen/trial.md:2:1 valid-front-matter: The field "sidebar_position" is missing.
      Add a line "sidebar_position: …".
    docs/interview-process/kitchen/trial.md:2:1 valid-front-matter: The field "status" is missing.
      Add a line "status: …".
    docs/interview-process/kitchen/trial.md:2:1 valid-front-matter: The field "owner" is missing.
      Add a line "owner: …".
    docs/interview-process/kitchen/trial.md:2:1 valid-front-matter: The field "review" is missing.
      Add a line "review: …".
    docs/interview-process/kitchen/trial.md:2:1 valid-front-matter: The field "purpose" is missing.
      Add a line "purpose: …".
    docs/interview-process/kitchen/trial.md:2:1 valid-front-matter: The field "who" is missing.
      Add it, or, where the company has not published it, add "who" to "unconfirmed".
    docs/interview-process/kitchen/trial.md:2:1 valid-front-matter: The field "format" is missing.
      Add it, or, where the company has not published it, add "format" to "unconfirmed".
    docs/interview-process/kitchen/trial.md:2:1 valid-front-matter: The field "minutes" is missing.
      Add it, or, where the company has not published it, add "minutes" to "unconfirmed".
    docs/interview-process/kitchen/trial.md:2:1 valid-front-matter: The field "ai" is missing.
      Add it, or, where the company has not published it, add "ai" to "unconfirmed".
    docs/interview-process/kitchen/trial.md:2:1 valid-front-matter: The field "company_ai" is missing.
      Add it, or, where the company has not published it, add "company_ai" to "unconfirmed".
    docs/interview-process/kitchen/trial.md:2:1 valid-front-matter: The field "decides" is missing.
      Add it, or, where the company has not published it, add "decides" to "unconfirmed".
    docs/interview-process/kitchen/trial.md:2:1 valid-front-matter: The field "decision" is missing.
      Add it, or, where the company has not published it, add "decision" to "unconfirmed".
    docs/interview-process/kitchen/trial.md:2:1 valid-front-matter: The field "reply" is missing.
      Add it, or, where the company has not published it, add "reply" to "unconfirmed"."
  `);
});

const open = {
  ...bakery,
  'docs/jobs/baker.md': String(bakery['docs/jobs/baker.md'])
    .replace('hiring: draft', 'hiring: open')
    .replace('Some words.', '## The work {#work}\n\nYou bake bread every morning of the week.'),
};

const inFrench = (text: string) => ({[french('docs/jobs/baker.md')]: text});

test.each([
  [{}, 'This job is open and has no French version.'],
  [
    inFrench('---\ntitle: Boulanger\ndescription: Du pain.\n---\n\nVous faites du pain tous les matins.\n'),
    'This job is open and its French version lacks the section "work".',
  ],
  [
    inFrench('---\ntitle: Boulanger\ndescription: Du pain.\n---\n\n## Travail {#work}\n\nDu pain.\n'),
    'This job is open and its French version has 4 words of 11.',
  ],
  [
    inFrench('---\ndescription: Du pain.\n---\n\n## Travail {#work}\n\nVous faites du pain tous les matins.\n'),
    'This job is open and its French version lacks the field "title".',
  ],
])('says what an open job lacks in French (%#)', (files, message) => {
  const found = checkAll(handbook({...open, ...files})).filter(({rule}) => rule === 'french-for-open-jobs');
  expect(found.map((problem) => problem.message)).toEqual([message]);
});

test('does not report a French version that could not be read as missing', () => {
  expect(
    explain({...open, [french('docs/jobs/baker.md')]: '---\ntitel: Boulanger\n---\n\nDu pain.\n'}),
  ).toMatchInlineSnapshot(`
    "i18n/fr/docusaurus-plugin-content-docs/current/jobs/baker.md:2:1 valid-front-matter: Unexpected field "titel".
      Did you mean "title"?"
  `);
});

test('finds no fault in a whole handbook', () => {
  expect(explain(bakery)).toBe('');
});

test('keeps links to pages that could not be read from becoming second problems', () => {
  expect(
    explain({
      'docs/contributing/index.md': guide('\n[There](/values/care.md#why), [here](/values/care.md).\n'),
      'docs/values/care.md': page('Care').replace('title', 'titel'),
      'docs/addresses.yaml': 'published:\n  - /values/care\n',
    }),
  ).toMatchInlineSnapshot(`
    "docs/values/care.md:2:1 valid-front-matter: The field "title" is missing.
      Add a line "title: …".
    docs/values/care.md:2:1 valid-front-matter: Unexpected field "titel".
      Did you mean "title"?"
  `);
});

test('reports a link to a draft', () => {
  expect(
    explain({...bakery, 'docs/contributing/index.md': guide('\n[The job](/jobs/baker.md)\n')}),
  ).toMatchInlineSnapshot(`
    "docs/contributing/index.md:6:1 links-from-root: Unexpected link to /jobs/baker.md: that page is a draft.
      Publish it first, or remove the link."
  `);
});

test.each([
  ['docs/contributing/index.md', '/blog'],
  ['docs/contributing/index.md', '/blog/hello'],
  ['blog/hello.md', '/contributing'],
  ['blog/hello.md', '/blog'],
  ['blog/hello.md', '/contributing#why'],
])('accepts in %s a link to %s', (from, url) => {
  const post = (body: string) => page('Hello', 'date: 2026-11-23\nslug: hello\nauthors: [maintainers]\n', body);
  const files = {'docs/contributing/index.md': guide('\n## Why {#why}\n'), 'blog/hello.md': post('\nHello.\n')};
  const body = `\n## Why {#why}\n\n[There](${url})\n`;
  expect(explain({...files, [from]: from.startsWith('blog') ? post(body) : guide(body)})).toBe('');
});

test.each([
  ['/contributing/index.md', 'Posts link to addresses: write "/contributing".'],
  ['/contributign', 'Did you mean "/contributing"?'],
  ['/elsewhere', 'Write that page, or remove the link.'],
])('tells a post how to link to %s', (url, fix) => {
  const post = page('Hello', 'date: 2026-11-23\nslug: hello\nauthors: [maintainers]\n', `\n[There](${url})\n`);
  const [problem, ...more] = checkAll(handbook({'docs/contributing/index.md': guide(), 'blog/hello.md': post}));
  expect(problem).toMatchObject({path: 'blog/hello.md', line: 12, rule: 'links-from-root', fix});
  expect(more).toEqual([]);
});

test('holds a link in a translation to the sections of the translation', () => {
  expect(
    explain({
      'docs/contributing/index.md': guide('\n## Why {#why}\n\nWords.\n'),
      [french('docs/contributing/index.md')]:
        '---\ntitle: Écrire\n---\n\n## Pourquoi {#pourquoi}\n\n[Ici](#why), [là](/contributing/index.md#pourquoi).\n',
    }),
  ).toMatchInlineSnapshot(`
    "i18n/fr/docusaurus-plugin-content-docs/current/contributing/index.md:1:1 same-sections-in-translations: The section "why" of docs/contributing/index.md is missing.
      Translate it, under a heading that ends with {#why}.
    i18n/fr/docusaurus-plugin-content-docs/current/contributing/index.md:5:1 same-sections-in-translations: Unexpected section "pourquoi", which docs/contributing/index.md does not have.
      End the heading with {#why}, or with the id of its original.
    i18n/fr/docusaurus-plugin-content-docs/current/contributing/index.md:7:1 links-from-root: Unexpected link to #why: the page has no such section.
      Remove what follows the "#"."
  `);
});

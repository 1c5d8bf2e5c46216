import {expect, test} from 'vitest';
import {bakery} from '../support/bakery.ts';
import {guide, page} from '../support/handbook.ts';
import {runCli} from '../support/run-cli.ts';

const criterion = String(bakery['docs/interview-process/kitchen/trial.md']).replace('  criteria: [plans-ahead]\n', '');
const warned = {...bakery, 'docs/interview-process/kitchen/trial.md': criterion};

test('says that a handbook is clean, with exit code 0', async () => {
  expect(await runCli(['check'], {files: bakery})).toEqual({
    exitCode: 0,
    stdout: '13 pages, 0 errors, 0 warnings\n',
    stderr: '',
  });
});

test('reports every error with place, fix and page, with exit code 1', async () => {
  const {exitCode, stdout, stderr} = await runCli(['check'], {
    files: {'docs/contributing/index.md': guide('\n<b>\n'), 'docs/values/care.md': page('Care', 'tilte: Care\n')},
  });
  expect({exitCode, stderr}).toEqual({exitCode: 1, stderr: ''});
  expect(stdout).toMatchInlineSnapshot(`
    "docs/contributing/index.md:1:1  no-empty-page  There is nothing to read below the front matter.
        Write the page, or delete the file.
        docs/contributing/rules/no-empty-page.md

    docs/contributing/index.md:6:1  no-raw-html  Unexpected HTML <b>.
        Say it in Markdown; to show the characters themselves, put them in \`backticks\`.
        docs/contributing/rules/no-raw-html.md

    docs/values/care.md:4:1  valid-front-matter  Unexpected field "tilte".
        Did you mean "title"?
        docs/contributing/rules/valid-front-matter.md

    1 page, 3 errors, 0 warnings
    "
  `);
});

test('reports a warning with exit code 0', async () => {
  const {exitCode, stdout} = await runCli(['check'], {files: warned});
  expect(exitCode).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "docs/levels/kitchen/baker.md:5:5  no-unassessed-criterion (warning)  No stage assesses the criterion "plans-ahead".
        Name it under "assesses: criteria:" in a stage.
        docs/contributing/rules/no-unassessed-criterion.md

    13 pages, 0 errors, 1 warning
    "
  `);
});

test('reports problems as annotations of GitHub', async () => {
  const {exitCode, stdout} = await runCli(['check', '--format', 'github'], {files: warned});
  expect(exitCode).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "::warning file=docs/levels/kitchen/baker.md,line=5,col=5,title=no-unassessed-criterion::No stage assesses the criterion "plans-ahead". Name it under "assesses: criteria:" in a stage.
    13 pages, 0 errors, 1 warning
    "
  `);
});

test('reports problems as JSON', async () => {
  const {exitCode, stdout} = await runCli(['check', '--format', 'json'], {
    files: {'docs/contributing/index.md': ''},
  });
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout)).toEqual({
    pages: 0,
    errors: 1,
    warnings: 0,
    problems: [
      {
        path: 'docs/contributing/index.md',
        line: 1,
        column: 1,
        rule: 'no-empty-page',
        severity: 'error',
        message: 'The file is empty.',
        fix: 'Write the page, or delete the file.',
      },
    ],
    notes: [],
  });
});

const JOB = 'docs/jobs/baker.md';
const english = {
  ...bakery,
  'company.yaml': String(bakery['company.yaml']).replace('locales: [en, fr]', 'locales: [en]'),
};
const withJob = (...edits: Array<[string, string]>) => ({
  ...english,
  [JOB]: edits.reduce((text, [from, to]) => text.replace(from, to), String(bakery[JOB])),
});

test('tells HR, after everything else, what is not confirmed and what waits for it', async () => {
  const {exitCode, stdout} = await runCli(['check'], {
    files: withJob(
      ['hiring: draft', 'hiring: open\nposted: 2026-10-05'],
      ['[posted, contract, hours', '[contract, hours'],
    ),
  });
  expect(exitCode).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "13 pages, 0 errors, 0 warnings

    Notes for HR:
    docs/jobs/baker.md:13:1  Not confirmed: contract, hours, pay, countries, apply.
    docs/jobs/baker.md:13:1  Not in the structured data for search engines until hours and apply are confirmed.
    docs/jobs/baker.md:13:1  Not in the file for Indeed until hours, apply and contract are confirmed.
    "
  `);
});

test.each([
  ['a draft', withJob()],
  ['a job that is filled', withJob(['hiring: draft', 'hiring: filled\nclosed: 2026-11-20'])],
])('has nothing to tell of %s', async (_, files) => {
  const {stdout} = await runCli(['check', '--format', 'json'], {files});
  expect(JSON.parse(stdout)).toMatchObject({errors: 0, notes: []});
});

test('has nothing to tell of a job whose last day has passed, but a warning', async () => {
  const files = withJob(['hiring: draft', 'hiring: open\nexpires: 2026-11-22']);
  const {exitCode, stdout} = await runCli(['check'], {files});
  expect(exitCode).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "docs/jobs/baker.md:5:1  expired-job (warning)  This job is open and its last day has passed: the page shows it as closed since 2026-11-22.
        Run "npm run handbook -- job close baker", or write a later day.
        docs/contributing/rules/expired-job.md

    13 pages, 0 errors, 1 warning
    "
  `);
});

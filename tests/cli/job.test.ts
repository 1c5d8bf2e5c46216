import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {bakery} from '../support/bakery.ts';
import {type Files, french, TODAY} from '../support/handbook.ts';
import {inRepository} from '../support/in-repository.ts';
import {inFolder, runCli} from '../support/run-cli.ts';

const JOB = 'docs/jobs/baker.md';

/** The bakery in English alone, so that a job may be open, with a posting that has some comments. */
const withJob = (
  fields = 'hiring: draft # until spring\n',
  unconfirmed = '[posted, contract, hours, pay, countries]',
) => ({
  ...bakery,
  'company.yaml': String(bakery['company.yaml']).replace('locales: [en, fr]', 'locales: [en]'),
  [JOB]: String(bakery[JOB])
    .replace('hiring: draft\n', fields)
    .replace(/unconfirmed: .*\n/, `apply: {email: jobs@larkspur.example}\nunconfirmed: ${unconfirmed}   # ask\n`),
});

const OPEN = 'hiring: open\nposted: 2026-10-05\n';
const PAUSED = 'hiring: paused\nposted: 2026-10-05\npaused: 2026-11-01\n';
const CLOSED = 'hiring: closed\nposted: 2026-10-05\nclosed: 2026-11-01\n';

/** Runs `handbook job …` and returns what it said and what became of the file. */
const run = (files: Files, ...args: string[]) =>
  inFolder(files, async (siteDir) => {
    const said = await runCli(['job', ...args], {siteDir});
    const after = readFileSync(join(siteDir, JOB), 'utf8');
    return {...said, after, written: after !== String(files[JOB])};
  });

/** The file after a command that must succeed. */
const edit = async (files: Files, ...args: string[]): Promise<string> => {
  const {exitCode, stdout, after} = await run(files, ...args);
  expect([exitCode, stdout]).toEqual([0, expect.any(String)]);
  return after;
};

const LIST = '[contract, hours, pay, countries]';

describe('writes into the one file', () => {
  test.each([
    ['open', [], withJob(), withJob('hiring: open # until spring\nposted: 2026-11-23\n', LIST)],
    [
      'open',
      ['--on', '2026-11-20', '--expires', '2027-01-31'],
      withJob(),
      withJob('hiring: open # until spring\nposted: 2026-11-20\nexpires: 2027-01-31\n', LIST),
    ],
    ['open', [], withJob(PAUSED, LIST), withJob(OPEN, LIST)],
    ['open', [], withJob(CLOSED, LIST), withJob(OPEN, LIST)],
    ['open', ['--expires', '2026-12-24'], withJob(OPEN, LIST), withJob(`${OPEN}expires: 2026-12-24\n`, LIST)],
    [
      'open',
      [],
      withJob('hiring: open\n', '[hiring, posted, pay, contract, hours, countries]'),
      withJob('hiring: open\n', '[posted, pay, contract, hours, countries]'),
    ],
    ['pause', [], withJob(OPEN, LIST), withJob('hiring: paused\nposted: 2026-10-05\npaused: 2026-11-23\n', LIST)],
    ['pause', ['--on', '2026-11-05'], withJob(PAUSED, LIST), withJob(PAUSED.replace('11-01', '11-05'), LIST)],
    ['fill', [], withJob(PAUSED, LIST), withJob('hiring: filled\nposted: 2026-10-05\nclosed: 2026-11-23\n', LIST)],
    ['close', ['--on', '2026-11-01'], withJob(OPEN, LIST), withJob(CLOSED, LIST)],
    [
      'close',
      [],
      withJob(`${OPEN}expires: 2026-11-12\n`, LIST),
      withJob('hiring: closed\nposted: 2026-10-05\nexpires: 2026-11-12\nclosed: 2026-11-12\n', LIST),
    ],
  ] as const)('%s %j (%#)', async (verb, options, before, after) => {
    expect(await edit(before, verb, 'baker', ...options)).toBe(after[JOB]);
  });

  test('and leaves a comment on its own, which it names', async () => {
    const {stdout, after} = await run(withJob(`${PAUSED.trimEnd()} # back in spring\n`, LIST), 'open', 'baker');
    expect(after).toBe(withJob(`${OPEN}# back in spring\n`, LIST)[JOB]);
    expect(stdout).toContain('\n    paused: taken away\n    left, on a line of its own: # back in spring\n');
  });

  test('and nothing where it says so already', async () => {
    const {exitCode, stdout, written} = await run(withJob(CLOSED, LIST), 'close', 'baker');
    expect([exitCode, written, stdout.split('\n')[0]]).toEqual([
      0,
      false,
      `${JOB} says so already; nothing was written.`,
    ]);
  });

  test('and nothing in a dry run', async () => {
    const {exitCode, stdout, written} = await run(withJob(), 'open', 'baker', '--dry-run');
    expect([exitCode, written, stdout.split('\n')[0]]).toEqual([0, false, `${JOB} would change; nothing was written:`]);
  });
});

describe('says what follows', () => {
  test('from opening a job of which not everything is known', async () => {
    expect((await run(withJob(), 'open', 'baker', '--expires', '2027-01-31')).stdout).toMatchInlineSnapshot(`
      "docs/jobs/baker.md was changed:
          hiring: draft → open
          posted: 2026-11-23
          expires: 2027-01-31
          unconfirmed: without posted

      With the next build:
          Page             /jobs/baker: open until the end of 2027-01-31.
          Apply            Writes to jobs@larkspur.example.
          List of jobs     Among the open jobs.
          Structured data  Not in the structured data for search engines until hours is confirmed.
          Feeds            In the feeds of all jobs, of its department and of its team.
          Indeed           Not in the file for Indeed until hours and contract are confirmed.
          Open data        There, as open.
          Sitemap          There.
          Social card      Invites to the job.
      "
    `);
  });

  test('from opening a job of which everything is known, in both languages', async () => {
    const files = {
      ...withJob(),
      'company.yaml': bakery['company.yaml'] ?? '',
      [JOB]: String(withJob()[JOB]).replace(
        /unconfirmed: .*\n/,
        'contract: permanent\nhours: full-time\npay: {disclosure: before-first-interview}\ncountries: [FR]\nunconfirmed: [posted]\n',
      ),
      [french(JOB)]: '---\ntitle: Boulanger\ndescription: Du pain.\n---\n\nDes mots.\n',
    };
    expect((await run(files, 'open', 'baker')).stdout).toMatchInlineSnapshot(`
      "docs/jobs/baker.md was changed:
          hiring: draft → open
          posted: 2026-11-23
          unconfirmed: without posted

      With the next build:
          Page             /jobs/baker, /fr/jobs/baker: open, without a last day.
          Apply            Writes to jobs@larkspur.example.
          List of jobs     Among the open jobs.
          Structured data  There, for search engines, once the site is published.
          Feeds            In the feeds of all jobs, of its department and of its team.
          Indeed           In the file for Indeed, once the site is published.
          Open data        There, as open.
          Sitemap          There.
          Social card      Invites to the job.
      "
    `);
  });

  test('from filling it', async () => {
    expect((await run(withJob(OPEN, LIST), 'fill', 'baker')).stdout).toMatchInlineSnapshot(`
      "docs/jobs/baker.md was changed:
          hiring: open → filled
          closed: 2026-11-23

      With the next build:
          Page             /jobs/baker: filled since 2026-11-23.
          Apply            Not there: no applications are read.
          List of jobs     Apart, with those that ended.
          Structured data  None: only a job that is open is there.
          Feeds            None: only a job that is open is there.
          Indeed           None: only a job that is open is there.
          Open data        No longer there.
          Sitemap          No longer there; its address keeps answering.
          Social card      Says that the job is filled.
      "
    `);
  });

  test('from pausing it', async () => {
    expect((await run(withJob(OPEN, LIST), 'pause', 'baker')).stdout).toMatchInlineSnapshot(`
      "docs/jobs/baker.md was changed:
          hiring: open → paused
          paused: 2026-11-23

      With the next build:
          Page             /jobs/baker: paused since 2026-11-23.
          Apply            Not there: no applications are read.
          List of jobs     Apart, as paused.
          Structured data  None: only a job that is open is there.
          Feeds            None: only a job that is open is there.
          Indeed           None: only a job that is open is there.
          Open data        There, as paused.
          Sitemap          There.
          Social card      Says that the job is paused.
      "
    `);
  });
});

describe('refuses', () => {
  test.each([
    ['pause', [], withJob(), 'Unexpected "paused" in "hiring": this job was a draft, and can become open.'],
    ['close', [], withJob(), 'Unexpected "closed" in "hiring": this job was a draft, and can become open.'],
    ['pause', [], withJob(CLOSED), 'Unexpected "paused" in "hiring": this job was closed, and can become open.'],
    ['fill', [], withJob(CLOSED), 'Unexpected "filled" in "hiring": this job was closed, and can become open.'],
    [
      'open',
      [],
      withJob(`${PAUSED}expires: 2026-11-22\n`),
      'Unexpected "open": the last day for applications, 2026-11-22, has passed.',
    ],
    ['open', ['--expires', '2026-11-22'], withJob(), 'the last day for applications, 2026-11-22, has passed.'],
    ['open', ['--on', '2026-11-20'], withJob(PAUSED), 'this job was posted before, on 2026-10-05, and that day stays.'],
    [
      'open',
      ['--on', '2026-11-20'],
      withJob('hiring: open\n'),
      'this job was posted before, on a day that its file does not name.',
    ],
    [
      'pause',
      [],
      withJob(`${OPEN}expires: 2026-11-22\n`, LIST),
      'Unexpected "paused": the last day for applications, 2026-11-22, has passed.',
    ],
    ['open', ['--on', '2026-11-24'], withJob(), 'hiring-dates  Unexpected "2026-11-24" in "posted"'],
    ['close', ['--on', '2026-10-04'], withJob(OPEN, LIST), 'hiring-dates  Unexpected "2026-10-04" in "closed"'],
    [
      'open',
      [],
      {...withJob(), 'company.yaml': bakery['company.yaml'] ?? ''},
      'french-for-open-jobs  This job is open and has no French version.',
    ],
    ['close', [], {...withJob(OPEN, LIST), 'docs/values/care.md': ''}, 'no-empty-page  The file is empty.'],
    ['close', [], {...withJob(), [JOB]: '---\ntitel: Baker\n---\n\nBread.\n'}, 'Unexpected field "titel".'],
  ] as const)('to %s %j (%#)', async (verb, options, files, message) => {
    const {exitCode, stdout, stderr, written} = await run(files, verb, 'baker', ...options);
    expect(stdout).toContain(message);
    expect({exitCode, stderr, written}).toEqual({exitCode: 1, stderr: 'Nothing was written.\n', written: false});
  });

  test('where there is no handbook', async () => {
    const {exitCode, stdout} = await inFolder({}, (siteDir) =>
      runCli(['job', 'open', 'baker'], {siteDir: join(siteDir, 'docs')}),
    );
    expect(exitCode).toBe(1);
    expect(stdout).toContain('company.yaml is missing.');
  });

  test.each([
    ['bakre', 'Did you mean "baker"?'],
    ['senior-backend-engineer', 'Known: baker.'],
    ['../baker', 'Did you mean "baker"?'],
  ])('a job called %j', async (id, hint) => {
    const {exitCode, stdout, stderr} = await run(withJob(), 'open', id);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toBe(`Unexpected job "${id}", expected the name of a file in docs/jobs/. ${hint}\n`);
  });

  test.each([
    [['open', 'baker', '--on', 'tomorrow'], 'Expected a date, year first, such as 2026-11-23.'],
    [['open', 'baker', '--expires', '2026-02-30'], 'Expected a day that exists in the calendar.'],
    [['close', 'baker', '--expires', '2027-01-31'], "unknown option '--expires'"],
    [['opne', 'baker'], '(Did you mean open?)'],
    [['open'], "missing required argument 'id'"],
  ])('the arguments %j', async (args, said) => {
    const {exitCode, stderr, written} = await run(withJob(), ...args);
    expect({exitCode, written}).toEqual({exitCode: 2, written: false});
    expect(stderr).toContain(said);
  });

  test('to open a posting under the name of one that was deleted', async () => {
    const {exitCode, stdout} = await inRepository(withJob(OPEN, LIST), async ({siteDir, commit}) => {
      commit({[JOB]: null});
      writeFileSync(join(siteDir, JOB), String(withJob()[JOB]));
      return runCli(['job', 'open', 'baker'], {siteDir, today: TODAY});
    });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('hiring-history  Unexpected second posting with the id "baker"');
  });
});

test('leaves a posting closed that was opened again and closed again, with the first day of posting', async () => {
  const after = await inRepository(withJob(), async ({siteDir, commit}) => {
    for (const args of [['open', '--on', '2026-10-05'], ['close', '--on', '2026-10-20'], ['open'], ['fill']]) {
      const [verb = '', ...options] = args;
      const {exitCode, stdout} = await runCli(['job', verb, 'baker', ...options], {siteDir});
      expect([exitCode, stdout]).toEqual([0, expect.any(String)]);
      commit({});
    }
    return readFileSync(join(siteDir, JOB), 'utf8');
  });
  expect(after).toBe(withJob('hiring: filled # until spring\nposted: 2026-10-05\nclosed: 2026-11-23\n', LIST)[JOB]);
});

import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {bakery} from '../support/bakery.ts';
import {guide, page} from '../support/handbook.ts';
import {inFolder, runCli} from '../support/run-cli.ts';

const files = {'docs/contributing/index.md': guide(), 'docs/values/care.md': page('Care')};

/** Runs `handbook addresses` and returns what it said and what it left in the ledger. */
const run = (given: Record<string, string | Uint8Array>, ...options: string[]) =>
  inFolder(given, async (siteDir) => {
    const said = await runCli(['addresses', ...options], {siteDir});
    const path = join(siteDir, 'docs/addresses.yaml');
    const ledger = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    const check = await runCli(['check'], {siteDir});
    const again = await runCli(['addresses'], {siteDir});
    return {...said, ledger, check: check.exitCode, again: again.stdout};
  });

test('lists the addresses that are not published yet, and changes nothing', async () => {
  expect(await run(files)).toMatchObject({
    exitCode: 0,
    stdout: '/contributing\n/values/care\n',
    stderr: '',
    ledger: undefined,
  });
});

test('writes them one a line into a new ledger', async () => {
  expect(await run(files, '--write')).toMatchObject({
    exitCode: 0,
    ledger: 'published:\n  - /contributing\n  - /values/care\n',
    check: 0,
    again: '',
  });
});

test('adds to a ledger and keeps its comments and redirects', async () => {
  const ledger =
    '# Never shorten this.\npublished:\n  - /contributing # the first\n  - /old\nredirects:\n  /old: /contributing\n';
  expect(await run({...files, 'docs/addresses.yaml': ledger}, '--write')).toMatchObject({
    exitCode: 0,
    stdout: '/values/care\n',
    ledger: ledger.replace('  - /old\n', '  - /old\n  - /values/care\n'),
    check: 0,
  });
});

test('leaves a ledger alone that lacks nothing', async () => {
  const ledger = 'published: [ /contributing,   /values/care ]\n';
  expect(await run({...files, 'docs/addresses.yaml': ledger}, '--write')).toMatchObject({stdout: '', ledger});
});

test('leaves drafts out', async () => {
  const {stdout} = await run(bakery);
  expect(stdout).toContain('/skills/kneading\n');
  expect(stdout).not.toContain('/jobs/baker\n');
});

test('refuses to write while something cannot be read', async () => {
  const {exitCode, stdout, stderr, ledger} = await run({...files, 'docs/values/care.md': ''}, '--write');
  expect({exitCode, stdout, ledger}).toEqual({exitCode: 1, stdout: '', ledger: undefined});
  expect(stderr).toBe('The content has problems: run "npm run handbook -- check" first.\n');
});

import {expect, test} from 'vitest';
import {main} from '../../src/cli/main.ts';
import {guide} from '../support/handbook.ts';
import {runCli} from '../support/run-cli.ts';

test('explains itself when asked', async () => {
  const {exitCode, stdout, stderr} = await runCli(['--help']);
  expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''});
  expect(stdout).toMatchInlineSnapshot(`
    "Usage: handbook [options] [command]

    Checks and reports on the handbook in this folder.

    Options:
      -h, --help                  display help for command

    Commands:
      check [options]             Report every problem of the content. Exit code 0:
                                  no errors; 1: errors; 2: the check could not run.
      list [options]              List pages, one a line.
      coverage [options] [level]  Show what counts at a level, and in which stages
                                  of its interviews it is assessed.
      job                         Change the state of a job, and say what follows
                                  from it.
      new                         Write the beginning of a new page.
      addresses [options]         List addresses that docs/addresses.yaml does not
                                  hold yet.
      help [command]              display help for command
    "
  `);
});

test.each([
  [['chekc'], "error: unknown command 'chekc'\n(Did you mean check?)\n"],
  [['check', '--fast'], "error: unknown option '--fast'\n"],
  [['check', 'docs'], "error: too many arguments for 'check'. Expected 0 arguments but got 1: docs.\n"],
  [
    ['check', '--format', 'xml'],
    "error: option '--format <format>' argument 'xml' is invalid. Allowed choices are text, github, json.\n",
  ],
])('refuses %j with exit code 2', async (args, said) => {
  expect(await runCli(args)).toEqual({exitCode: 2, stdout: '', stderr: said});
});

test('shows its commands on stderr, with exit code 2, when called without one', async () => {
  const {exitCode, stdout, stderr} = await runCli([]);
  expect([exitCode, stdout, stderr.split('\n')[0]]).toEqual([2, '', 'Usage: handbook [options] [command]']);
});

test('turns a crash into one sentence and exit code 2', async () => {
  let said = '';
  const exitCode = await main(['check'], {
    stdout: () => {
      throw new Error('The disk is full.');
    },
    stderr: (text) => {
      said += text;
    },
    siteDir: import.meta.dirname,
    today: () => '2026-11-23',
  });
  expect([exitCode, said]).toEqual([2, 'handbook: The disk is full.\n']);
});

test('keeps one run from marking the next', async () => {
  const broken = await runCli(['check'], {files: {'docs/contributing/index.md': ''}});
  const clean = await runCli(['check'], {files: {'docs/contributing/index.md': guide()}});
  expect([broken.exitCode, clean.exitCode]).toEqual([1, 0]);
});

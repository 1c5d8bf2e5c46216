import {expect, test} from 'vitest';
import {french, guide, page} from '../support/handbook.ts';
import {runCli} from '../support/run-cli.ts';

const files = {
  'docs/contributing/index.md': guide(),
  'docs/values/care.md': page('Care', 'proposed: [title]\n'),
  'docs/values/patience.md': page('Patience').replace('adopted', 'proposed').replace('2027-01-31', '2026-11-22'),
  'docs/values/rest.md': page('Rest', 'unconfirmed: [basis]\n').replace('2027-01-31', '2026-11-23'),
  [french('docs/values/care.md')]: '---\ntitle: Soin\n---\n\nMots.\n',
};

test.each([
  [
    [],
    'docs/contributing/index.md\tWriting\ndocs/values/care.md\tCare\ndocs/values/patience.md\tPatience\ndocs/values/rest.md\tRest\n',
  ],
  [['--proposed'], 'docs/values/care.md\tCare\tproposed: title\ndocs/values/patience.md\tPatience\tproposed\n'],
  [['--unconfirmed'], 'docs/values/rest.md\tRest\tunconfirmed: basis\n'],
  [['--overdue'], 'docs/values/patience.md\tPatience\treview was due 2026-11-22\n'],
  [
    ['--untranslated'],
    'docs/contributing/index.md\tWriting\tno fr\ndocs/values/patience.md\tPatience\tno fr\ndocs/values/rest.md\tRest\tno fr\n',
  ],
  [
    ['--proposed', '--overdue'],
    'docs/values/care.md\tCare\tproposed: title\ndocs/values/patience.md\tPatience\tproposed\treview was due 2026-11-22\n',
  ],
  [
    ['--basis'],
    '| Page | Status | Rests on |\n| --- | --- | --- |\n| [Care](/values/care) | adopted |  |\n| [Patience](/values/patience) | proposed |  |\n| [Rest](/values/rest) | adopted |  |\n',
  ],
])('lists pages with %j', async (options, stdout) => {
  expect(await runCli(['list', ...options], {files})).toEqual({exitCode: 0, stdout, stderr: ''});
});

test('asks the day of its caller, not of the clock', async () => {
  const {stdout} = await runCli(['list', '--overdue'], {files, today: '2027-02-01'});
  expect(stdout.match(/review was due/g)).toHaveLength(3);
});

test('lists what it can read, and says that something is missing', async () => {
  const broken = {...files, 'docs/values/care.md': ''};
  const {exitCode, stdout, stderr} = await runCli(['list'], {files: broken});
  expect([exitCode, stdout.includes('Care'), stdout.includes('Rest')]).toEqual([1, false, true]);
  expect(stderr).toBe('Some pages could not be read and are missing here: run "npm run handbook -- check".\n');
});

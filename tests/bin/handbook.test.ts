import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {text} from 'node:stream/consumers';
import {expect, test} from 'vitest';
import {ROOT} from '../support/repository.ts';

test('ends in good order where nobody reads to the end', async () => {
  const child = spawn(process.execPath, ['--no-warnings', 'bin/handbook.mts', 'list'], {cwd: ROOT});
  child.stdout.destroy();
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  expect({said, code}).toEqual({said: '', code: 0});
});

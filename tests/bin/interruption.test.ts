import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {setTimeout as wait} from 'node:timers/promises';
import {describe, expect, test} from 'vitest';

const startChild = new URL('../../bin/set-up/start-child.mjs', import.meta.url).href;
const runMain = new URL('../../bin/set-up/run-main.mjs', import.meta.url).href;

/** A command whose program exits with 0 when it is interrupted, as `docusaurus build` does. */
const command = `
  import {runMain} from '${runMain}';
  import {startChild} from '${startChild}';
  const program = "process.on('SIGTERM', () => process.exit(0)); setInterval(() => {}, 1000); console.log(process.pid)";
  await runMain(async () => {
    await startChild(process.execPath, ['-e', program], {stdio: ['ignore', 'inherit', 'ignore']}).ended;
    console.log('went on');
    return 0;
  });
`;

describe('a command that is interrupted', () => {
  test('stops its program, does not go on, and says so with its exit code', async () => {
    const parent = spawn(process.execPath, ['--input-type=module', '-e', command], {stdio: ['ignore', 'pipe', 'pipe']});
    const printed: string[] = [];
    parent.stderr.on('data', (text) => printed.push(String(text)));
    const [first] = await once(parent.stdout, 'data');
    parent.stdout.on('data', (text) => printed.push(String(text)));
    const pid = Number(String(first));
    parent.kill('SIGTERM');
    const [code] = await once(parent, 'close');
    await wait(50);
    expect(code).toBe(143);
    expect(printed).toEqual([]);
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });
});

import {describe, expect, test} from 'vitest';
import {startChild} from '../../bin/set-up/start-child.mjs';

const node = process.execPath;

describe('startChild', () => {
  test('hands back the exit code', async () => {
    const {ended} = startChild(node, ['-e', 'process.exit(3)'], {stdio: 'ignore'});
    expect(await ended).toBe(3);
  });

  test('counts a program that a signal ended as failed', async () => {
    const {ended} = startChild(node, ['-e', "process.kill(process.pid, 'SIGKILL')"], {stdio: 'ignore'});
    expect(await ended).toBe(1);
  });

  test('rejects when the program does not exist', async () => {
    await expect(startChild('no-such-program', [], {stdio: 'ignore'}).ended).rejects.toMatchObject({code: 'ENOENT'});
  });

  test('ends a program that takes too long', async () => {
    const {ended} = startChild(node, ['-e', 'setInterval(() => {}, 1000)'], {stdio: 'ignore', endAfter: 300});
    expect(await ended).toBe(1);
  });

  test('leaves no listener behind', async () => {
    const before = process.listenerCount('SIGTERM');
    await startChild(node, ['-e', ''], {stdio: 'ignore'}).ended;
    expect(process.listenerCount('SIGTERM')).toBe(before);
  });
});

import {spawn} from 'node:child_process';
import os from 'node:os';

/** @typedef {'SIGINT' | 'SIGTERM' | 'SIGHUP'} StopSignal */

/** @type {StopSignal[]} */
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

// npm tells its shell to stop, and a shell such as Debian's does not tell us: we only notice that it is gone. Nobody
// but npm is watched, since a server that was started in the background may well outlive its starter.
const shell = process.env.npm_lifecycle_event ? process.ppid : undefined;

/**
 * Starts a program that lives no longer than this process: signals are passed on, and a program that ignores them is
 * killed.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & {endAfter?: number}} options `endAfter`: milliseconds it may take;
 *   `detached` puts it in a process group of its own, so that what it starts ends with it
 * @returns {{child: import('node:child_process').ChildProcess, ended: Promise<number>}} `ended`: the exit code; rejects
 *   when the program cannot be started, or when this process was told to stop meanwhile
 */
export function startChild(command, args, {endAfter, ...options}) {
  const child = spawn(command, args, options);
  /** @type {NodeJS.Timeout[]} */
  const timers = [];
  /** @type {StopSignal | undefined} */
  let stoppedBy;

  /** @param {NodeJS.Signals} signal */
  function send(signal) {
    if (child.pid === undefined) return;
    try {
      process.kill(options.detached ? -child.pid : child.pid, signal);
    } catch {
      // It ended in between.
    }
  }

  function insist() {
    timers.push(setTimeout(send, 5_000, 'SIGTERM'), setTimeout(send, 10_000, 'SIGKILL'));
  }

  /** @param {StopSignal} signal */
  function stop(signal) {
    if (stoppedBy) return;
    stoppedBy = signal;
    // Ctrl+C in a terminal reaches the whole group already, and Playwright takes a second one for "at once".
    const alreadySent = signal === 'SIGINT' && process.stdin.isTTY && !options.detached;
    if (!alreadySent) send(signal);
    insist();
  }

  const killNow = () => send('SIGKILL');
  for (const signal of stopSignals) process.on(signal, stop);
  process.on('exit', killNow);
  const watch = setInterval(() => {
    if (shell !== undefined && process.ppid !== shell) stop('SIGTERM');
  }, 200);
  if (endAfter !== undefined) {
    timers.push(
      setTimeout(() => {
        send('SIGTERM');
        insist();
      }, endAfter),
    );
  }

  const ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      // An interrupted `docusaurus build` exits with 0, so the exit code alone must not be believed.
      if (stoppedBy) {
        reject(Object.assign(new Error(stoppedBy), {sentence: '', exitCode: 128 + os.constants.signals[stoppedBy]}));
      } else resolve(code ?? 1);
    });
  }).finally(() => {
    clearInterval(watch);
    timers.forEach(clearTimeout);
    for (const signal of stopSignals) process.off(signal, stop);
    process.off('exit', killNow);
  });
  return {child, ended};
}

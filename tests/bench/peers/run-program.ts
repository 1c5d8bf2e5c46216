import {spawn} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

/** Runs a program to its end; what it prints goes into a file, whose end is shown where it fails. */
export const runProgram = (
  command: string,
  args: string[],
  {folder, log, env = {}}: {folder: string; log: string; env?: NodeJS.ProcessEnv},
): Promise<void> =>
  new Promise((resolve, reject) => {
    mkdirSync(dirname(log), {recursive: true});
    const pieces: Buffer[] = [];
    const child = spawn(command, args, {cwd: folder, env: {...process.env, ...env}, stdio: ['ignore', 'pipe', 'pipe']});
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    child.stderr.on('data', (piece: Buffer) => pieces.push(piece));
    child.on('error', reject).on('close', (code) => {
      writeFileSync(log, Buffer.concat(pieces));
      if (code === 0) return resolve();
      reject(new Error(`${command} ${args.join(' ')} failed:\n${readFileSync(log, 'utf8').slice(-2000)}`));
    });
  });

import {Command, CommanderError} from 'commander';
import {addresses} from './commands/addresses.ts';
import {check} from './commands/check.ts';
import {coverage} from './commands/coverage.ts';
import {job} from './commands/job.ts';
import {list} from './commands/list.ts';
import {newPage} from './commands/new.ts';
import type {ExitCode, Io} from './io.ts';

/** Runs one `handbook` command. Never throws: a crash is one sentence on stderr and exit code 2. */
export const main = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  let exitCode: ExitCode = 0;
  const program = new Command('handbook')
    .description('Checks and reports on the handbook in this folder.')
    .exitOverride()
    .configureOutput({writeOut: io.stdout, writeErr: io.stderr});
  for (const add of [check, list, coverage, job, newPage, addresses]) {
    add(program, io, (code) => {
      exitCode = code;
    });
  }
  try {
    await program.parseAsync([...args], {from: 'user'});
    return exitCode;
  } catch (error) {
    // Commander has said already what was wrong with the arguments.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    io.stderr(`handbook: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
};

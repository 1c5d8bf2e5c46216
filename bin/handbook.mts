import {createInterface} from 'node:readline/promises';
import {main} from '../src/cli/main.ts';
import {toToday} from '../src/content/company.ts';

/** A question in the terminal. Whoever ends the input instead of answering ends the command. */
const ask = async (question: string): Promise<string> => {
  const terminal = createInterface({input: process.stdin, output: process.stdout});
  const ended = new Promise<never>((_, reject) => {
    terminal.once('close', () => reject(new Error('the questions were not answered; nothing was written.')));
  });
  try {
    return await Promise.race([terminal.question(question), ended]);
  } finally {
    terminal.close();
  }
};

// Whoever reads only the beginning, as with "| head", closes the pipe: the rest is not missed.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv.slice(2), {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  ask: process.stdin.isTTY && process.stdout.isTTY ? ask : undefined,
  siteDir: process.cwd(),
  today: (company) => toToday(process.env.HANDBOOK_TODAY, new Date(), company),
});

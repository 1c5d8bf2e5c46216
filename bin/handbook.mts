import {main} from '../src/cli/main.ts';

process.exitCode = await main(process.argv.slice(2), {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  siteDir: process.cwd(),
  today: process.env.HANDBOOK_TODAY ?? new Date().toISOString().slice(0, 10),
});

import {main} from '../src/cli/main.ts';
import {toDay} from '../src/content/company.ts';

process.exitCode = await main(process.argv.slice(2), {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  siteDir: process.cwd(),
  today: (company) => process.env.HANDBOOK_TODAY ?? toDay(new Date(), company),
});

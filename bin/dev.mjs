import {parseArgs} from 'node:util';
import {root} from './set-up/root.mjs';
import {runMain} from './set-up/run-main.mjs';
import {runScript} from './set-up/run-script.mjs';
import {setUp} from './set-up/set-up.mjs';
import {docusaurus} from './site/docusaurus.mjs';
import {parsePort, requireFreePort} from './site/port.mjs';

// `npm run dev`: the site while it is being written; one language at a time (`npm run dev -- --locale fr`).
await runMain(async (args) => {
  const options = /** @type {const} */ ({port: {type: 'string', short: 'p'}});
  const {values} = parseArgs({args, options, strict: false});
  const port = parsePort(typeof values.port === 'string' ? values.port : process.env.PORT);
  await requireFreePort(port);
  const tools = await setUp();
  // The arguments come last, because with Docusaurus the last one wins.
  const ours = ['start', '--no-open', '--host', 'localhost', '--port', String(port)];
  return runScript(tools, docusaurus, [...ours, ...args], {cwd: root});
});

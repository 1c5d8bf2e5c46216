import {failure} from './set-up/failure.mjs';
import {runMain} from './set-up/run-main.mjs';
import {runScript} from './set-up/run-script.mjs';
import {setUp} from './set-up/set-up.mjs';

// `node bin/with-set-up.mjs <script> [argument …]`: runs a script that needs the dependencies and the pinned Node.
await runMain(async ([script, ...args]) => {
  if (!script) throw failure('Name the script to run: node bin/with-set-up.mjs <script> [argument …]');
  return runScript(await setUp(), script, args);
});

import path from 'node:path';
import {ensureBrowser} from './set-up/browser.mjs';
import {root} from './set-up/root.mjs';
import {runMain} from './set-up/run-main.mjs';
import {runScript} from './set-up/run-script.mjs';
import {setUp} from './set-up/set-up.mjs';
import {buildSite} from './site/build-site.mjs';
import {currentFingerprint, isBuilt} from './site/last-build.mjs';

// `npm run bench`: how this site does beside others. The handbook itself must be built, because its own pages are asked.
await runMain(async (args) => {
  const tools = await setUp();
  const asksOwnPages = !args.some((arg) => /^(?:--help|-h|--corpus|cost|--only=cost)/.test(arg));
  if (asksOwnPages && !isBuilt(currentFingerprint())) {
    const code = await buildSite(tools, []);
    if (code !== 0) return code;
  }
  const env = await ensureBrowser(tools);
  return runScript({...tools, env}, path.join(root, 'tests/bench/bench.mts'), args);
});

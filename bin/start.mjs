import {runMain} from './set-up/run-main.mjs';
import {setUp} from './set-up/set-up.mjs';
import {buildSite} from './site/build-site.mjs';
import {currentFingerprint, isBuilt} from './site/last-build.mjs';
import {parsePort, requireFreePort} from './site/port.mjs';
import {serveSite} from './site/serve-site.mjs';

// `npm start`: the site as a visitor will see it, built if need be.
await runMain(async () => {
  const port = parsePort(process.env.PORT);
  // First of all: nobody wants to wait for a build to hear that the port is taken.
  await requireFreePort(port);
  const tools = await setUp();
  if (!isBuilt(currentFingerprint())) {
    const code = await buildSite(tools, []);
    if (code !== 0) return code;
  }
  return serveSite(tools, port);
});

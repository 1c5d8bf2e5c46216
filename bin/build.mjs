import {runMain} from './set-up/run-main.mjs';
import {setUp} from './set-up/set-up.mjs';
import {buildSite} from './site/build-site.mjs';

// `npm run build`: the site in build/, or build/ as it was.
await runMain(async (args) => buildSite(await setUp(), args));

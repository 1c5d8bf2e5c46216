import {once} from 'node:events';
import {rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {copySite, linkHistory} from '../../support/site-copy.ts';
import {DOCUSAURUS, startScript} from '../../support/site-run.ts';
import {type Site, sites, toOrigin} from './sites.ts';

// `node serve-site.mts <site>`: builds one of the sites in a folder of its own and serves it until stopped.
const site: Site | undefined = sites[process.argv[2] as keyof typeof sites];
if (!site) throw new Error(`Name a site: ${Object.keys(sites).join(', ')}.`);

// A second run of the tests would find the port free, build, and then be answered by the first one's site. Whoever holds
// the lock has the port to itself, from before the build to the end.
const lock = createServer().listen(site.port + 1000, 'localhost');
await once(lock, 'listening').catch(() => {
  console.error(`Another run of the browser tests serves port ${site.port}: wait until it has ended.`);
  process.exit(1);
});

const copy = copySite(site);
if (!site.company) linkHistory(copy);
process.on('exit', () => rmSync(copy, {recursive: true, force: true}));

const env = {
  SITE_URL: toOrigin(site),
  BASE_URL: site.baseUrl,
  PUBLISH: site.publish ? 'true' : undefined,
  REPOSITORY_URL: site.repository,
  DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
};

const run = (args: string[]): Promise<number> => {
  const child = startScript(copy, [DOCUSAURUS, ...args], env);
  child.stdout?.pipe(process.stdout);
  child.stderr?.pipe(process.stderr);
  const stop = () => child.kill('SIGTERM');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  return new Promise((resolve, reject) => child.on('error', reject).on('close', (code) => resolve(code ?? 1)));
};

process.exitCode = await run(['build']);
if (process.exitCode === 0) {
  process.exitCode = await run(['serve', '--no-open', '--host', 'localhost', '--port', String(site.port)]);
}
lock.close();

// Asks Lighthouse about one page of each kind, in each language: `node tests/bench/lighthouse.bench.mts [address …]`.
// Prints a table of scores, and fails where one is below 100. Not a test: Lighthouse weighs 185 MB, so npm fetches it
// on demand and nobody installs it. Needs Chromium at CHROMIUM_PATH or on the PATH, and takes five minutes.
import {type ChildProcess, spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {findOnPath} from '../../bin/set-up/find-on-path.mjs';
import {loadHandbook} from '../../src/content/load-handbook.ts';
import {listUntranslated} from '../../src/plugins/handbook/untranslated.ts';
import {sites, toHome} from '../e2e/support/sites.ts';
import {listTemplates} from '../e2e/support/templates.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const CATEGORIES = ['accessibility', 'best-practices', 'seo'] as const;
const AT_ONCE = 3;

/** Whatever search engines are told to stay away from has no score for them. */
const NOT_LISTED = ['/search'];

type Category = (typeof CATEGORIES)[number];
type Report = {
  runtimeError?: {message: string};
  categories: Record<Category, {score: number | null; auditRefs: Array<{id: string; weight: number}>}>;
  audits: Record<string, {score: number | null; title: string; explanation?: string}>;
};
type Result = {address: string; scores: Array<number | null>; failed: string[]};

const run = (command: string, args: string[], env: NodeJS.ProcessEnv): ChildProcess =>
  spawn(command, args, {env: {...process.env, ...env}, stdio: ['ignore', 'ignore', 'inherit']});

const ended = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => child.on('error', reject).on('close', (code) => resolve(code ?? 1)));

const listAddresses = (): string[] => {
  const {graph} = loadHandbook(process.cwd());
  const rule = graph.entries.flatMap(({address}) => (address.startsWith('/contributing/rules/') ? address : []))[0];
  const templates = listTemplates().flatMap(({name, address}) => (name === 'not-found' ? [] : `/${address}`));
  const english = rule ? [...templates, rule] : templates;
  return graph.company.locales.flatMap((locale, place) => {
    if (place === 0) return english;
    // What is not translated is in no sitemap but the English one.
    const untranslated = listUntranslated(graph, locale);
    return english.filter((address) => !untranslated.includes(address)).map((address) => `/${locale}${address}`);
  });
};

const waitFor = async (url: string, server: ChildProcess): Promise<void> => {
  while (server.exitCode === null) {
    const ready = await fetch(url).then(
      ({ok}) => ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('The site could not be built.');
};

const measure = async (address: string, folder: string, chrome: string): Promise<Result> => {
  const file = join(folder, `${address.replaceAll('/', '_')}.json`);
  const child = run(
    'npm',
    [
      ...[
        'exec',
        '--yes',
        `--package=${LIGHTHOUSE}`,
        '--',
        'lighthouse',
        new URL(address, toHome(sites.published)).href,
      ],
      ...['--quiet', '--no-enable-error-reporting', '--disable-full-page-screenshot'],
      ...[`--only-categories=${CATEGORIES}`, '--output=json', `--output-path=${file}`],
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-background-networking --disable-component-update',
    ],
    {CHROME_PATH: chrome},
  );
  if ((await ended(child)) !== 0) throw new Error(`Lighthouse failed at ${address}.`);
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  if (report.runtimeError) throw new Error(`${address}: ${report.runtimeError.message}`);
  const failed: string[] = [];
  const scores = CATEGORIES.map((category) => {
    if (category === 'seo' && NOT_LISTED.some((path) => address.endsWith(path))) return null;
    const {score, auditRefs} = report.categories[category];
    for (const {id, weight} of auditRefs) {
      const audit = report.audits[id];
      if (weight > 0 && audit?.score !== null && (audit?.score ?? 0) < 1)
        failed.push(`${address}: ${id}: ${audit?.explanation ?? audit?.title}`);
    }
    return Math.round((score ?? 0) * 100);
  });
  return {address, scores, failed};
};

const [found] = ['chromium', 'google-chrome'].flatMap((name) => findOnPath(name));
const chrome = process.env.CHROMIUM_PATH ?? found;
if (!chrome) throw new Error('Name Chromium in CHROMIUM_PATH.');

const folder = mkdtempSync(join(tmpdir(), 'handbook-lighthouse-'));
const server = run(
  process.execPath,
  ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', 'tests/e2e/support/serve-site.mts', 'published'],
  {},
);
try {
  if (
    (await ended(run('npm', ['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', '--version'], {}))) !== 0
  )
    throw new Error(`npm could not fetch ${LIGHTHOUSE}.`);
  await waitFor(toHome(sites.published), server);
  const addresses = process.argv.length > 2 ? process.argv.slice(2) : listAddresses();
  const waiting = [...addresses];
  const results: Result[] = [];
  const work = async (): Promise<void> => {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift())
      results.push(await measure(address, folder, chrome));
  };
  await Promise.all(Array.from({length: AT_ONCE}, work));
  results.sort((a, b) => addresses.indexOf(a.address) - addresses.indexOf(b.address));
  console.log(`| page | ${CATEGORIES.join(' | ')} |\n| --- |${' ---: |'.repeat(CATEGORIES.length)}`);
  for (const {address, scores} of results)
    console.log(`| ${address} | ${scores.map((score) => score ?? 'not listed').join(' | ')} |`);
  const failed = results.flatMap((result) => result.failed);
  if (failed.length > 0) console.log(`\n${failed.join('\n')}`);
  if (results.some(({scores}) => scores.some((score) => score !== null && score < 100))) process.exitCode = 1;
} finally {
  server.kill();
  await ended(server).catch(() => undefined);
  rmSync(folder, {recursive: true});
}

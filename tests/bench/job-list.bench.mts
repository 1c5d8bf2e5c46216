// Measures how a list of hundreds of jobs is narrowed down on a slow phone: `node tests/bench/job-list.bench.mts
// [postings] [open]`. Half of the postings are open, or with `open` all of them. Builds a site of an invented company
// first, which takes a minute. Not a test: a busy machine must not fail a change. CHROMIUM_PATH names a browser other
// than Playwright's own.
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, relative} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {chromium, type Page} from '@playwright/test';
import {postings} from '../support/postings.ts';
import {copySite, SECOND_COMPANY} from '../support/site-copy.ts';
import {DOCUSAURUS, runScript, startScript} from '../support/site-run.ts';

const [, , count = '500', state] = process.argv;
if (state !== undefined && state !== 'open') throw new Error(`Unexpected "${state}", expected open or nothing.`);
const POSTINGS = postings(Number(count), state && [state]);
const TARGET_MS = 200;
const SLOWDOWN = 4;
const PORT = 4331;
const home = `http://localhost:${PORT}/`;

const writeCompany = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-company-'));
  for (const name of ['blog', 'static']) cpSync(join(SECOND_COMPANY, name), join(folder, name), {recursive: true});
  for (const [path, text] of Object.entries(POSTINGS)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  }
  return folder;
};

/** The longest task, in milliseconds, while something is done and until the page has settled. */
const measure = async (page: Page, act: () => Promise<unknown>): Promise<number> => {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, {tasks});
    new PerformanceObserver((list) => {
      for (const {duration} of list.getEntries()) tasks.push(duration);
    }).observe({type: 'longtask'});
  });
  await act();
  await setTimeout(2_500);
  // Tasks of less than 50 ms are not reported.
  return page.evaluate(() => Math.max(0, ...(window as unknown as {tasks: number[]}).tasks));
};

const company = writeCompany();
const site = copySite({company: relative(process.cwd(), company)});
let server: ReturnType<typeof startScript> | undefined;
try {
  const env = {SITE_URL: home.slice(0, -1), PUBLISH: 'true'};
  const {exitCode, output} = await runScript(site, [DOCUSAURUS, 'build', '--locale', 'en'], env);
  if (exitCode !== 0) throw new Error(output);
  server = startScript(site, [DOCUSAURUS, 'serve', '--no-open', '--host', 'localhost', '--port', String(PORT)], env);
  while (!(await fetch(home).catch(() => undefined))?.ok) await setTimeout(200);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH,
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const page = await browser.newPage({viewport: {width: 390, height: 844}});
  await page.goto(`${home}jobs`);
  await page.locator('html[data-has-hydrated="true"]').waitFor({state: 'attached'});
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', {rate: SLOWDOWN});
  await page.getByRole('button', {name: 'Filters'}).click();
  await setTimeout(3_000);
  const words = page.getByRole('main').getByRole('searchbox');
  const acts: Array<[string, () => Promise<unknown>]> = [
    ['one letter', () => words.fill('b')],
    ['a word, letter by letter', () => words.pressSequentially('aker', {delay: 120})],
    ['the word taken away', () => words.fill('')],
    ['a department', () => page.getByLabel('Department').selectOption('kitchen')],
    ['a workplace besides', () => page.getByLabel('Workplace').selectOption('remote')],
    ['the way back', () => page.goBack()],
    ['everything again', () => page.getByRole('button', {name: 'Show all'}).click()],
  ];
  console.log(`${count} postings, ${await page.getByRole('status').last().textContent()}; ${SLOWDOWN} times slower`);
  const longest: number[] = [];
  for (const [name, act] of acts) {
    const task = await measure(page, act);
    longest.push(task);
    console.log(`${name}: longest task ${task.toFixed(0)} ms`);
  }
  const worst = Math.max(...longest);
  console.log(
    `longest of all ${worst.toFixed(0)} ms, target ${TARGET_MS} ms: ${worst <= TARGET_MS ? 'kept' : 'MISSED'}`,
  );
  await browser.close();
} finally {
  server?.kill('SIGTERM');
  for (const folder of [company, site]) rmSync(folder, {recursive: true, force: true});
}

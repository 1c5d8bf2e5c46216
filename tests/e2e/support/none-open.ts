import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Browser, expect} from '@playwright/test';
import {listViolations} from './axe.ts';
import {watchFaults} from './faults.ts';
import {waitUntilHydrated} from './open.ts';

const FILES = ['jobs/rss.xml', 'jobs/atom.xml', 'jobs/feed.json', 'open-data/jobs.json', 'sitemap.xml', 'llms.txt'];

/** In a built site of the other company, no file tells programs of some jobs, and no feed of any. */
export const expectUntold = (folder: string, jobs: readonly string[]): void => {
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  expect(jobs.length).toBeGreaterThan(5);
  for (const id of jobs) {
    for (const path of FILES) expect(read(path), path).not.toContain(`/jobs/${id}`);
    expect(read(`jobs/${id}.html`), id).not.toContain('"JobPosting"');
  }
  expect(JSON.parse(read('jobs/feed.json')).items).toEqual([]);
};

/**
 * The other company's list and home page say to a reader that no job is open, and how to be told of the next. One of its
 * skills has a title that means something to machines, and is shown as it is.
 */
export const expectNoneOpen = async (
  browser: Browser,
  home: string,
  javaScriptEnabled: boolean,
  hostile: string,
): Promise<void> => {
  const context = await browser.newContext({javaScriptEnabled, locale: 'de'});
  const faults = watchFaults(context, home.slice(0, -1));
  const page = await context.newPage();
  const main = page.getByRole('main');
  for (const address of ['', 'jobs']) {
    await page.goto(`${home}${address}`);
    if (javaScriptEnabled) await waitUntilHydrated(page);
    await expect(main.getByText('Zurzeit ist keine Stelle offen.', {exact: true})).toBeVisible();
    await expect(main.getByRole('link', {name: 'Zweiradmechanik'})).toBeHidden();
    await expect(main.getByRole('searchbox')).toHaveCount(0);
    for (const name of ['RSS', 'Atom', 'JSON']) {
      const href = await main.getByRole('link', {name, exact: true}).getAttribute('href');
      expect((await page.request.get(new URL(String(href), home).href)).status(), name).toBe(200);
    }
    if (javaScriptEnabled) expect(await listViolations(page), address).toEqual([]);
  }
  await main.locator('details summary').click();
  await expect(main.getByRole('link', {name: 'Zweiradmechanik'})).toBeVisible();
  await page.goto(`${home}skills/laufraeder`);
  await expect(page.getByRole('heading', {level: 1})).toContainText(hostile);
  const [trail = ''] = await page.locator('head script[type="application/ld+json"]').allTextContents();
  expect(JSON.parse(trail).itemListElement.at(-1)).toMatchObject({name: hostile});
  expect(faults.list()).toEqual([]);
  await context.close();
};

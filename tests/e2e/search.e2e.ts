import {readFileSync} from 'node:fs';
import type {Page} from '@playwright/test';
import {parse} from 'yaml';
import {open} from './support/open.ts';
import {readSitemap} from './support/sitemap.ts';
import {type Site, sites, toOrigin} from './support/sites.ts';
import {expect, test} from './support/test.ts';

type Query = {query: string; expect: string};

/** A language whose sitemap lists no more pages than these is hardly translated. */
const TRANSLATED = 10;

const INDEX = /\/search-index[^/]*\.json/;

const readQueries = (locale: string): Query[] => parse(readFileSync(`tests/e2e/search-queries/${locale}.yaml`, 'utf8'));

/** An address of the handbook as links on a site have it. */
const at = ({baseUrl}: Site, address: string): string => `${baseUrl}${address.slice(1)}`;

const path = (site: Site, address: string): string => `${toOrigin(site)}${at(site, address)}`;

const openSearch = async (page: Page, address = 'values') => {
  await open(page, address);
  await page.keyboard.press('/');
  return page.getByRole('dialog').getByRole('searchbox');
};

const listed = (page: Page) => page.getByRole('dialog').locator('ol a');

for (const [locale, home] of [
  ['en', ''],
  ['fr', 'fr/'],
] as const) {
  const title = `finds what readers look for (${locale}: only where its sitemap has more than ${TRANSLATED} pages)`;
  test(title, async ({page, request, site}) => {
    test.setTimeout(120_000);
    const {length} = await readSitemap(request, `${home}sitemap.xml`);
    test.skip(length <= TRANSLATED, `${length} pages in the sitemap`);
    const misses: string[] = [];
    for (const {query, expect: expected} of readQueries(locale)) {
      await page.goto(`${home}search?${new URLSearchParams({q: query})}`);
      const status = page.getByRole('main').getByRole('status');
      await expect(status).toHaveText(/\d|«|“/);
      const links = page.getByRole('main').locator('ol a');
      const first = (await links.count()) > 0 ? await links.first().getAttribute('href') : null;
      if (first?.split('#')[0] !== at(site, expected)) misses.push(`${query}: ${first}, expected ${expected}`);
    }
    expect(misses).toEqual([]);
  });
}

for (const [locale, home, stemmer] of [
  ['en', '', 'stemmer'],
  ['fr', 'fr/', 'stemmer-fr'],
] as const) {
  test(`cuts words to stems as their language does (${locale})`, async ({request}) => {
    const fields = await (await request.get(`${home}search-index.json`)).json();
    expect(fields[0].index.pipeline).toContain(stemmer);
  });
}

test('opens on "/" and on Ctrl K, and not while somebody writes', async ({page}) => {
  const field = await openSearch(page);
  await expect(field).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(field).toHaveValue('a/b');
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
});

for (const [language, home, words] of [
  ['English', '', 'Open search with the / key'],
  ['French', 'fr/', 'Ouvrir la recherche avec la touche /'],
] as const) {
  test(`leaves "/" alone for whoever does not want it, for good (${language})`, async ({page}) => {
    const dialog = page.getByRole('dialog');
    const setting = dialog.getByRole('checkbox', {name: words});
    const kept = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('slash')));

    await openSearch(page, `${home}values`);
    await expect(setting).toBeChecked();
    expect(await kept()).toEqual([]);
    await setting.uncheck();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.keyboard.press('/');
    await expect(dialog).toBeHidden();

    await page.reload();
    await open(page, `${home}jobs`);
    await page.keyboard.press('/');
    await expect(dialog).toBeHidden();
    await page.keyboard.press('Control+k');
    await expect(dialog).toBeVisible();
    await expect(setting).not.toBeChecked();
    await setting.check();
    expect(await kept()).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.keyboard.press('/');
    await expect(dialog).toBeVisible();
  });
}

test('closes on Escape and gives the focus back', async ({page}) => {
  await open(page, 'values');
  const trigger = page.getByRole('navigation').getByRole('link', {name: /search/i});
  await trigger.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(trigger).toBeFocused();
});

test('is used with the keyboard alone', async ({page, site}) => {
  const field = await openSearch(page, 'jobs');
  await page.keyboard.type('ownership');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^\d+ pages?$/);
  await page.keyboard.press('ArrowDown');
  await expect(listed(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(listed(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(path(site, '/values/ownership'));
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('leads from the list to the page of all results', async ({page, site}) => {
  await openSearch(page);
  await page.keyboard.type('interview');
  await expect(listed(page)).toHaveCount(8);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${path(site, '/search')}?q=interview`);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Search');
  await expect(page.getByRole('main').locator('ol a').nth(8)).toBeVisible();
});

test('marks the words, and names the kind and the section of a hit', async ({page, site}) => {
  await openSearch(page);
  await page.keyboard.type('helps others grow');
  const first = listed(page).first();
  await expect(first).toContainText('Senior');
  await expect(first).toContainText('Level');
  await expect(first.locator('mark').first()).toHaveText('Helps');
  await expect(first).toHaveAttribute('href', `${at(site, '/levels/engineering/senior')}#grows-others`);
});

test('looks in one folder only where that is chosen', async ({page, site}) => {
  await openSearch(page);
  await page.keyboard.type('care');
  await expect(listed(page).first()).toBeVisible();
  await page.getByRole('radio', {name: 'Values'}).check();
  await expect
    .poll(async () =>
      (await listed(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')))).filter(
        (href) => !href?.includes('/values'),
      ),
    )
    .toEqual([]);
  await page.getByRole('dialog').getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(`${path(site, '/search')}?q=care&scope=values`);
  await expect(page.getByRole('main').getByRole('radio', {name: 'Values'})).toBeChecked();
});

test('says when there is nothing, and when nothing was found', async ({page}) => {
  await openSearch(page);
  const status = page.getByRole('dialog').getByRole('status');
  await expect(status).toHaveText('');
  await page.keyboard.type('zzzzzzzz');
  await expect(status).toContainText('Nothing found for “zzzzzzzz”');
});

test.describe('after a failed download', () => {
  // The browser itself reports a request that failed; that is what these tests are about.
  test.use({allowedFaults: [/Failed to load resource/]});

  for (const [name, fail] of [
    ['an error of the server', {status: 503, body: 'no'}],
    ['no network', null],
  ] as const) {
    test(`tries again when asked to (${name})`, async ({page, site}) => {
      await page.route(INDEX, (route) => (fail ? route.fulfill(fail) : route.abort()));
      const field = await openSearch(page);
      await page.keyboard.type('ownership');
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByRole('status')).toContainText('could not be loaded');
      await page.unroute(INDEX);
      await dialog.getByRole('button', {name: 'Try again'}).click();
      await expect(listed(page).first()).toHaveAttribute('href', at(site, '/values/ownership'));
      await expect(field).toBeFocused();
    });
  }
});

test('asks the server for the index even where the browser has one', async ({page}) => {
  const index = page.waitForRequest(INDEX);
  await openSearch(page);
  expect((await (await index).allHeaders())['cache-control']).toBe('max-age=0');
});

test('downloads nothing before the search is used', async ({page}) => {
  const indexes: string[] = [];
  page.on('request', (request) => {
    if (INDEX.test(request.url())) indexes.push(request.url());
  });
  await page.goto('values', {waitUntil: 'networkidle'});
  expect(indexes).toEqual([]);
});

for (const width of [320, 1280]) {
  test(`fits the window with the list open (${width} px)`, async ({page}) => {
    await page.setViewportSize({width, height: 800});
    await openSearch(page);
    await page.keyboard.type('interview');
    await expect(listed(page).first()).toBeVisible();
    const sizes = await page
      .locator('dialog')
      .evaluate((dialog) => [dialog.scrollWidth, dialog.clientWidth, innerWidth]);
    expect(sizes[0]).toBeLessThanOrEqual(sizes[1] ?? 0);
    expect(sizes[1]).toBeLessThanOrEqual(sizes[2] ?? 0);
  });
}

test('has fingertip-sized targets on a phone', async ({page}) => {
  await page.setViewportSize({width: 320, height: 640});
  await open(page, 'values');
  const trigger = page.getByRole('navigation').getByRole('link', {name: /search/i});
  await trigger.click();
  await page.getByRole('dialog').getByRole('searchbox').fill('interview');
  await expect(listed(page).first()).toBeVisible();
  const dialog = page.getByRole('dialog');
  for (const target of [trigger, ...(await dialog.locator('input[type=search], label:has(input), button, a').all())]) {
    const box = await target.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.width).toBeGreaterThanOrEqual(44);
  }
});

test.describe('on a page that is not there', () => {
  test.use({allowedFaults: [/status of 404/]});

  test('leads from the field to the results', async ({page, site}) => {
    await open(page, 'nowhere');
    await page.getByRole('main').getByRole('searchbox').fill('ownership');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${path(site, '/search')}?q=ownership`);
    const first = page.getByRole('main').locator('ol a').first();
    await expect(first).toHaveAttribute('href', at(site, '/values/ownership'));
  });
});

test.describe('below a path, on a site that search engines stay away from', () => {
  test.use({site: sites.preview});

  test('finds pages, and leads to them', async ({page, site}) => {
    await openSearch(page);
    await page.keyboard.type('ownership');
    await listed(page).first().click();
    await expect(page).toHaveURL(new RegExp(`${at(site, '/values/ownership')}$`));
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Ownership');
  });
});

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  test('is a link to a page that says what it needs', async ({page, site}) => {
    await page.goto('values');
    await page.getByRole('link', {name: /search/i}).click();
    await expect(page).toHaveURL(path(site, '/search'));
    await expect(page.locator('noscript p')).toHaveText(/^Search needs JavaScript/);
  });
});

import {readFileSync} from 'node:fs';
import type {Page} from '@playwright/test';
import {type EntryOf, isDraft, listEntries} from '../../src/content/graph.ts';
import {loadHandbook} from '../../src/content/load-handbook.ts';
import {findFaults, findFrench} from './support/french-faults.ts';
import {open} from './support/open.ts';
import {readTexts} from './support/read-texts.ts';
import {findWorker, TEXT} from './support/search-files.ts';
import {readSitemap} from './support/sitemap.ts';
import {sites, toHome} from './support/sites.ts';
import {expect, test} from './support/test.ts';

const {graph} = loadHandbook(process.cwd());
const home = toHome(sites.published);

test.skip(!graph.company.locales.includes('fr'), 'The handbook has no French.');

test('every French page speaks French', async ({page, request}) => {
  const urls = await readSitemap(request, 'fr/sitemap.xml');
  await open(page, 'fr/');
  const pages = await readTexts(page, [...urls, `${home}fr/404.html`, `${home}fr/search`]);
  expect(Object.values(pages).flat().length).toBeGreaterThan(1000);
  expect(findFaults(pages)).toEqual({});
});

test('every English page speaks English', async ({page, request}) => {
  const urls = await readSitemap(request, 'sitemap.xml');
  await open(page, '');
  const pages = await readTexts(page, urls);
  expect(findFrench(pages)).toEqual({});
  const others = Object.values(pages)
    .flat()
    .filter(({lang}) => lang !== 'en');
  // The offer of the page in French, and the menu of languages.
  const {languageOffer} = JSON.parse(readFileSync('i18n/fr/code.json', 'utf8'));
  expect(new Set(others.map(({lang, text}) => `${lang}: ${text}`))).toEqual(
    new Set([`fr: ${languageOffer.message}`, 'fr: Fermer', 'fr: Français']),
  );
});

test('a page that is not translated marks what is English on it, and nothing else', async ({page}) => {
  const untranslated = graph.entries.filter((entry) => !isDraft(entry) && entry.translations.length === 0);
  await open(page, 'fr/');
  const pages = await readTexts(
    page,
    untranslated.map(({address}) => `${home}fr${address}`),
  );
  expect(findFrench(pages)).toEqual({});
  for (const [url, texts] of Object.entries(pages)) {
    // Its title and its description are English, and nothing in the head of a page can say so.
    pages[url] = texts.filter(({place}) => place !== 'title' && !place.startsWith('meta'));
  }
  expect(findFaults(pages)).toEqual({});
  expect(Object.values(pages).flat().length).toBeGreaterThan(1000);
});

test('its code has a button in French', async ({page}) => {
  const {address} = listEntries(graph, 'guide').find(({body}) => body.includes('```')) as EntryOf<'guide'>;
  await open(page, `fr${address}`);
  const button = page.getByRole('button', {name: 'Copier le code'}).first();
  expect(await button.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('fr');
});

test('the feeds are called as the site is', async ({request}) => {
  for (const [address, names] of [
    ['fr/blog/rss.xml', ['title', 'description']],
    ['fr/blog/atom.xml', ['title', 'subtitle']],
  ] as const) {
    const feed = await (await request.get(address)).text();
    const said = names.map((name) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(feed)?.[1]);
    expect(said, address).toEqual([graph.company.site.fr, graph.company.tagline.fr]);
  }
});

test.describe('what scripts draw is French', () => {
  test.use({allowedFaults: [/Failed to load resource/]});

  test('in the search', async ({page}) => {
    await open(page, 'fr/values');
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    const field = dialog.locator('input[type=search]');
    const status = dialog.getByRole('status');
    await expect(field).toBeVisible();
    expect(findFaults(await readTexts(page))).toEqual({});
    await field.fill('zzzzzzzz');
    await expect(status).toHaveText(/«.*zzzzzzzz.*»/);
    expect(findFaults(await readTexts(page))).toEqual({});
    await field.fill('entretien');
    await expect(dialog.locator('ol a').first()).toBeVisible();
    expect(findFaults(await readTexts(page))).toEqual({});
    await field.press('Enter');
    await expect(page.getByRole('main').locator('ol a').first()).toBeVisible();
    expect(findFaults(await readTexts(page))).toEqual({});
  });

  for (const [what, find] of [
    ['a search', (page: Page) => findWorker(page, 'fr/search')],
    ['the text of a search', async () => TEXT],
  ] as const) {
    test(`in ${what} that fails`, async ({page}) => {
      await page.route(await find(page), (route) => route.abort());
      await open(page, 'fr/search?q=valeur');
      await expect(page.getByRole('main').getByRole('button')).toBeVisible();
      expect(findFaults(await readTexts(page))).toEqual({});
    });
  }

  test('in the switch between light and dark', async ({page}) => {
    await open(page, 'fr/values');
    const button = page.locator('.navbar').getByRole('button', {name: 'mode'});
    const names = new Set<string | null>();
    for (let times = 0; times < 3; times += 1) {
      await button.click();
      names.add(await button.getAttribute('aria-label'));
      expect(findFaults(await readTexts(page))).toEqual({});
    }
    expect(names.size).toBe(3);
  });

  test('in the side menu, opened where its pages are not translated', async ({page}) => {
    await open(page, 'fr/values');
    const menu = page.locator('.theme-doc-sidebar-menu');
    const count = await menu.getByRole('link').count();
    const closed = menu.getByRole('button', {expanded: false});
    while ((await closed.count()) > 0) await closed.first().click();
    expect(await menu.getByRole('link').count()).toBeGreaterThan(count + 20);
    expect(findFaults(await readTexts(page))).toEqual({});
  });

  test('in the menu on a phone', async ({page}) => {
    await page.setViewportSize({width: 390, height: 800});
    await open(page, 'fr/values');
    await page.locator('.navbar__toggle').click();
    const menu = page.locator('.navbar-sidebar');
    await expect(menu.getByRole('link').first()).toBeVisible();
    expect(findFaults(await readTexts(page))).toEqual({});
    await menu.locator('.navbar-sidebar__back').click();
    await menu.getByText('Langues').click();
    await expect(menu.getByText('English')).toHaveAttribute('lang', 'en');
    expect(findFaults(await readTexts(page))).toEqual({});
  });
});

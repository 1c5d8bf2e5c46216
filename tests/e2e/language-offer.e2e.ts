import {readFileSync} from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type {Locator, Page} from '@playwright/test';
import {loadHandbook} from '../../src/content/load-handbook.ts';
import {listUntranslated} from '../../src/plugins/handbook/untranslated.ts';
import {OFFER} from '../../src/plugins/languages/to-offers.ts';
import {open, waitUntilHydrated} from './support/open.ts';
import {findWorker, readIndexedText} from './support/search-files.ts';
import {readSitemap} from './support/sitemap.ts';
import {type Site, sites, toHome} from './support/sites.ts';
import {expect, test} from './support/test.ts';
import {findTrail} from './support/trail.ts';

const {graph} = loadHandbook(process.cwd());
const {level, criterion, job} = findTrail(graph);
const [untranslated = ''] = listUntranslated(graph, 'fr');
const place = `${level.address.slice(1)}#${criterion.id}`;

const FRENCH: string = JSON.parse(readFileSync('i18n/fr/code.json', 'utf8'))[OFFER].message;
const ENGLISH = 'This page is available in English.';

/** The offer that a reader sees, if any: it is read out by its sentence. */
const offer = (page: Page): Locator => page.locator('[data-offers]').filter({visible: true});

/** Says that the browser prefers several languages; Playwright itself can only name one. */
const prefer = (page: Page, languages: readonly string[]): Promise<unknown> =>
  page.addInitScript((all) => Object.defineProperty(navigator, 'languages', {get: () => all}), languages);

const countStored = (page: Page): Promise<number> => page.evaluate(() => localStorage.length);

for (const site of [sites.published, sites.preview]) {
  test.describe(`at ${site.baseUrl}, to a reader who prefers French`, () => {
    test.use({site, locale: 'fr-CA'});

    test('offers an English page in French, in French, at the same place', async ({page}) => {
      const documents: string[] = [];
      page.on('request', (request) => request.resourceType() === 'document' && documents.push(request.url()));
      await open(page, place);
      await expect(offer(page)).toHaveAttribute('lang', 'fr');
      await expect(offer(page)).toHaveAccessibleName(FRENCH);
      const link = offer(page).getByRole('link', {name: FRENCH});
      await expect(link).toHaveAttribute('hreflang', 'fr');
      expect(documents, 'nobody is sent anywhere').toEqual([`${toHome(site)}${place}`.split('#')[0]]);
      expect(await countStored(page), 'nothing is remembered before the reader chooses').toBe(0);

      await link.click();
      await expect(page).toHaveURL(`${toHome(site)}fr/${place}`);
      await waitUntilHydrated(page);
      await expect(page.getByRole('main').locator(`[id="${criterion.id}"]`)).toBeInViewport();
      await expect(offer(page)).toHaveCount(0);
      await page.goBack();
      await waitUntilHydrated(page);
      await expect(offer(page), 'on the way back').toHaveCount(0);
    });

    test('keeps what is looked for', async ({page}) => {
      await open(page, 'search?q=senior');
      await offer(page).getByRole('link').click();
      await expect(page).toHaveURL(`${toHome(site)}fr/search?q=senior`);
    });

    test('is quiet for good once it was turned down', async ({page}) => {
      await open(page, job.address.slice(1));
      await offer(page).getByRole('button', {name: 'Fermer'}).click();
      await expect(offer(page)).toHaveCount(0);
      expect(await page.evaluate(() => ({...localStorage}))).toEqual({[`language-offer-${site.baseUrl}`]: 'answered'});
      await page.reload();
      await waitUntilHydrated(page);
      await expect(offer(page)).toHaveCount(0);
      await open(page, '');
      await expect(offer(page)).toHaveCount(0);
    });

    test('offers nothing where there is no French page, and goes on offering where there is', async ({page}) => {
      await open(page, untranslated.slice(1));
      await expect(offer(page)).toHaveCount(0);
      await page.locator('.navbar__items:not(.navbar__items--right) .navbar__item').first().click();
      await expect(page).not.toHaveURL(new RegExp(untranslated));
      await expect(offer(page)).toHaveAccessibleName(FRENCH);
    });
  });
}

test.describe('to a reader who prefers French', () => {
  test.use({locale: 'fr-CA'});

  test('is there before anything is drawn, so that nothing moves', async ({page}) => {
    await page.addInitScript(() => {
      const seen: number[] = [];
      Object.assign(window, {seen});
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.push((entry as PerformanceEntry & {value: number}).value);
      }).observe({type: 'layout-shift', buffered: true});
    });
    await open(page, job.address.slice(1));
    await expect(offer(page)).toBeVisible();
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => (window as unknown as {seen: number[]}).seen)).toEqual([]);
  });

  test('covers nothing, and is reached first after the link to the text', async ({page}) => {
    await open(page, job.address.slice(1));
    const [bar, navbar] = await Promise.all([offer(page).boundingBox(), page.locator('.navbar').boundingBox()]);
    expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(navbar?.y ?? 0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(offer(page).getByRole('link')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(offer(page).getByRole('button')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(offer(page)).toHaveCount(0);
    await page.keyboard.press('Tab');
    await expect(page.locator('.navbar__brand')).toBeFocused();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 320]) {
      test(`is accessible at ${width} pixels, ${colorScheme}`, async ({page}) => {
        await page.emulateMedia({colorScheme});
        await page.setViewportSize({width, height: 800});
        await open(page, job.address.slice(1));
        await expect(offer(page)).toBeVisible();
        const {violations} = await new AxeBuilder({page}).include('[data-offers]').setLegacyMode().analyze();
        expect(violations.map(({id, help}) => `${id}: ${help}`)).toEqual([]);
        for (const target of await offer(page).locator('a, button').all()) {
          expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(24);
        }
        const scrolls = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(scrolls).toBeLessThanOrEqual(0);
      });
    }
  }

  test('counts the switch between languages as a choice', async ({page}) => {
    await open(page, `fr${job.address}`);
    await expect(offer(page)).toHaveCount(0);
    await page.getByRole('button', {name: 'Français'}).hover();
    await page.getByRole('link', {name: 'English'}).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await waitUntilHydrated(page);
    await expect(offer(page)).toHaveCount(0);
  });

  test.describe('who lets nothing be remembered', () => {
    test.use({allowedFaults: [/browser storage is not available/]});

    test('works, and asks again on the next visit', async ({page}) => {
      await page.addInitScript(() =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('Blocked.', 'SecurityError');
          },
        }),
      );
      await open(page, job.address.slice(1));
      await offer(page).getByRole('button').click();
      await expect(offer(page)).toHaveCount(0);
      await page.locator('.navbar__items:not(.navbar__items--right) .navbar__item').last().click();
      await expect(page.getByRole('heading', {level: 1})).toBeVisible();
      await expect(offer(page)).toHaveCount(0);
      await page.reload();
      await expect(offer(page)).toBeVisible();
    });
  });

  test.describe('at an address that leads nowhere', () => {
    test.use({allowedFaults: [/Failed to load resource.*404/]});

    test('offers nothing', async ({page}) => {
      await open(page, 'no-such-page');
      await expect(page.getByRole('heading', {level: 1})).toBeVisible();
      await expect(offer(page)).toHaveCount(0);
    });
  });

  test.describe('without JavaScript', () => {
    test.use({javaScriptEnabled: false});

    test('offers nothing', async ({page}) => {
      await page.goto(job.address.slice(1));
      await expect(page.locator('[data-offers]').first()).toBeAttached();
      await expect(offer(page)).toHaveCount(0);
    });
  });
});

test('offers a French page in English to a reader who prefers English', async ({page, site}) => {
  await open(page, `fr/${place}`);
  await expect(offer(page)).toHaveAttribute('lang', 'en');
  await offer(page).getByRole('link', {name: ENGLISH}).click();
  await expect(page).toHaveURL(`${toHome(site)}${place}`);
});

for (const [languages, address, expected] of [
  [['en', 'fr'], job.address.slice(1), []],
  [['fr', 'en'], `fr${job.address}`, []],
  [['de'], job.address.slice(1), []],
  [['de', 'fr-BE', 'en'], job.address.slice(1), [FRENCH]],
  [['de', 'en-GB', 'fr'], `fr${job.address}`, [ENGLISH]],
] as const) {
  test(`says ${expected.length === 0 ? 'nothing' : 'one thing'} on /${address} to a reader of ${languages.join(', ')}`, async ({
    page,
  }) => {
    await prefer(page, languages);
    await open(page, address);
    expect(await offer(page).getByRole('link').allTextContents()).toEqual([...expected]);
  });
}

test('enters no index of the search and no structured data', async ({page, request}) => {
  for (const home of ['', 'fr/']) {
    const names = await (await request.get(await findWorker(page, `${home}search`))).text();
    const text = await readIndexedText(request, home);
    expect(text.length).toBeGreaterThan(10_000);
    for (const words of [FRENCH, ENGLISH]) expect(`${names} ${text}`).not.toContain(words);
  }
  await open(page, level.address.slice(1));
  const data = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(data.length).toBeGreaterThan(0);
  expect(data.join()).not.toContain(FRENCH);
});

test.describe('a company with one language', () => {
  const site: Site = sites.company;
  test.use({site, locale: 'fr'});

  test('has nothing of it in any page', async ({request}) => {
    const urls = await readSitemap(request, `${toHome(site)}sitemap.xml`);
    expect(urls.length).toBeGreaterThan(10);
    for (const url of urls) {
      const html = await (await request.get(url)).text();
      expect(html, url).not.toMatch(/data-offers|language-?offer/i);
    }
  });
});

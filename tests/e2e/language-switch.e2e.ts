import type {Locator, Page} from '@playwright/test';
import {loadHandbook} from '../../src/content/load-handbook.ts';
import {listUntranslated} from '../../src/plugins/handbook/untranslated.ts';
import {open, waitUntilHydrated} from './support/open.ts';
import {type Site, sites, toHome} from './support/sites.ts';
import {expect, test} from './support/test.ts';
import {findTrail} from './support/trail.ts';

const {graph} = loadHandbook(process.cwd());
const {level, criterion, skill} = findTrail(graph);
const [untranslated = ''] = listUntranslated(graph, 'fr');

/** The criterion in its page, without the leading "/". */
const place = `${level.address.slice(1)}#${criterion.id}`;

const menu = (page: Page): Locator => page.locator('.navbar__items--right');

/** Picks a language in the bar at the top, as somebody with a pointer does. */
const pick = async (page: Page, from: string, to: string): Promise<void> => {
  // A page that is still scrolling takes the menu away from under the pointer.
  await expect(async () => {
    await menu(page).getByRole('button', {name: from}).hover();
    await menu(page).getByRole('link', {name: to}).click({timeout: 2_000});
  }).toPass();
};

const expectPlace = async (page: Page, site: Site, address: string): Promise<void> => {
  await expect(page).toHaveURL(`${toHome(site)}${address}`);
  await waitUntilHydrated(page);
  await expect(page.getByRole('main').locator(`[id="${criterion.id}"]`)).toBeInViewport();
};

for (const site of [sites.published, sites.preview]) {
  test.describe(`at ${site.baseUrl}`, () => {
    test.use({site});

    test('keeps the page and the anchor it was opened at', async ({page}) => {
      await open(page, place);
      await pick(page, 'English', 'Français');
      await expectPlace(page, site, `fr/${place}`);
      await pick(page, 'Français', 'English');
      await expectPlace(page, site, place);
    });

    test('keeps the anchor that the reader went to', async ({page}) => {
      await open(page, level.address.slice(1));
      await page.locator('.theme-doc-toc-desktop').getByRole('link', {name: criterion.name}).click();
      await pick(page, 'English', 'Français');
      await expectPlace(page, site, `fr/${place}`);
    });

    test('keeps what is looked for', async ({page}) => {
      await open(page, 'search?q=senior');
      await pick(page, 'English', 'Français');
      await expect(page).toHaveURL(`${toHome(site)}fr/search?q=senior`);
      await expect(page.getByRole('main').locator('input[type=search]')).toHaveValue('senior');
    });

    test('leads from the home page to the home page, even where the server leaves out its last "/"', async ({page}) => {
      await open(page, 'fr/');
      await page.locator('#open-jobs .hash-link').click();
      await expect(page).toHaveURL(`${toHome(site)}fr/#open-jobs`);
      await pick(page, 'Français', 'English');
      await expect(page).toHaveURL(`${toHome(site)}#open-jobs`);
    });
  });
}

test('leads from a page that is not translated to the one that says so, and back', async ({page, site}) => {
  await open(page, untranslated.slice(1));
  await pick(page, 'English', 'Français');
  await expect(page).toHaveURL(`${toHome(site)}fr${untranslated}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await waitUntilHydrated(page);
  await pick(page, 'Français', 'English');
  await expect(page).toHaveURL(`${toHome(site)}${untranslated.slice(1)}`);
});

test('names each language in itself, and says which is being read', async ({page}) => {
  await open(page, place);
  const links = menu(page).locator('.dropdown__menu a');
  const described = await links.evaluateAll((all) =>
    all.map((link) => [
      link.textContent,
      ...['lang', 'hreflang', 'aria-current'].map((name) => link.getAttribute(name)),
    ]),
  );
  expect(described).toEqual([
    ['English', 'en', 'en', 'true'],
    ['Français', 'fr', 'fr', null],
  ]);
});

test('can be used with the keyboard', async ({page, site}) => {
  await open(page, place);
  await menu(page).getByRole('button', {name: 'English'}).focus();
  await page.keyboard.press('Enter');
  const french = menu(page).getByRole('link', {name: 'Français'});
  await expect(french).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(french).toBeFocused();
  await page.keyboard.press('Enter');
  await expectPlace(page, site, `fr/${place}`);
});

test('keeps the colours that the reader chose', async ({page}) => {
  await open(page, skill.address.slice(1));
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-theme', 'light');
  const colours = page.getByRole('button', {name: /dark and light mode/});
  await expect(async () => {
    await colours.click();
    await expect(html).toHaveAttribute('data-theme', 'dark', {timeout: 200});
  }).toPass();
  await pick(page, 'English', 'Français');
  await expect(html).toHaveAttribute('lang', 'fr');
  await expect(html).toHaveAttribute('data-theme', 'dark');
});

test.describe('on a phone', () => {
  test.use({viewport: {width: 390, height: 800}});

  test('keeps the page and the anchor, with the keyboard too', async ({page, site}) => {
    await open(page, place);
    await page.getByRole('button', {name: 'Toggle navigation bar'}).press('Enter');
    const sidebar = page.locator('.navbar-sidebar');
    await sidebar.getByRole('button', {name: 'Back to main menu'}).press('Enter');
    await sidebar.getByRole('button', {name: 'Languages'}).press('Enter');
    const current = sidebar.locator('[aria-current=true]');
    await expect(current).toHaveText('English');
    await expect(current).toHaveAttribute('lang', 'en');
    const french = sidebar.getByRole('link', {name: 'Français'});
    await expect(french).toHaveAttribute('lang', 'fr');
    await french.press('Enter');
    await expectPlace(page, site, `fr/${place}`);
  });
});

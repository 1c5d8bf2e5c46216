import type {Page} from '@playwright/test';
import {listViolations, setScheme} from './support/axe.ts';
import {checkAccess} from './support/check-access.ts';
import {open} from './support/open.ts';
import {findWorker, TEXT} from './support/search-files.ts';
import {expect, test} from './support/test.ts';
import {findTrail} from './support/trail.ts';

const {job, proposed} = findTrail();

type State = {
  name: string;
  /** Where there is such a state. */
  widths: readonly number[];
  /** The page, without the leading "/". */
  address: string;
  reach: (page: Page) => Promise<void>;
};

const BOTH = [1280, 320];
const PHONE = [320];
const WIDE = [1280];

const openMenu = async (page: Page): Promise<void> => {
  await page.locator('.navbar__toggle').click();
  await expect(page.getByRole('dialog')).toBeVisible();
};

const search = (words: string) => async (page: Page) => {
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  if (words === '') return;
  await dialog.locator('input[type=search]').fill(words);
  await expect(dialog.getByRole('status')).toHaveText(/\d|“|could not/);
};

const states: readonly State[] = [
  {name: 'the menu open at its section', widths: PHONE, address: job.address.slice(1), reach: openMenu},
  {
    name: 'the menu open at the whole site, its languages too',
    widths: PHONE,
    address: job.address.slice(1),
    reach: async (page) => {
      await openMenu(page);
      const menu = page.getByRole('dialog');
      await menu.locator('.navbar-sidebar__back').click();
      await menu.getByRole('button', {name: 'Languages'}).click();
      await expect(menu.getByRole('link', {name: 'Français'})).toBeVisible();
    },
  },
  {
    name: 'the menu of languages open',
    widths: WIDE,
    address: 'values',
    reach: async (page) => {
      await page.locator('.navbar').getByRole('button', {name: 'English'}).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('link', {name: 'Français'})).toBeVisible();
    },
  },
  {name: 'the search open', widths: BOTH, address: 'values', reach: search('')},
  {name: 'the search open, with results', widths: BOTH, address: 'values', reach: search('interview')},
  {
    name: 'the search open, with results, one of them chosen, and with filters',
    widths: BOTH,
    address: 'values',
    reach: async (page) => {
      await search('senior')(page);
      const dialog = page.getByRole('dialog');
      await dialog.getByText('Filters').click();
      await dialog.getByLabel('Kind of page').selectOption('level');
      await dialog.locator('input[type=search]').focus();
      await page.keyboard.press('ArrowDown');
      await expect(dialog.locator('ol [aria-selected=true]')).toBeVisible();
    },
  },
  {name: 'the search open, without results', widths: BOTH, address: 'values', reach: search('zzzzzzzz')},
  {
    name: 'the search open, after a failure',
    widths: BOTH,
    address: 'values',
    reach: async (page) => {
      await page.route(await findWorker(page), (route) => route.abort());
      await search('interview')(page);
      await expect(page.getByRole('dialog').getByRole('button', {name: 'Try again'})).toBeVisible();
    },
  },
  {
    name: 'the search open, with named things, after a failure of the text',
    widths: BOTH,
    address: 'values',
    reach: async (page) => {
      await page.route(TEXT, (route) => route.abort());
      await search('interview')(page);
      await expect(page.getByRole('dialog').getByRole('button', {name: 'Try again'})).toBeVisible();
      await expect(page.getByRole('dialog').locator('ol a').first()).toBeVisible();
    },
  },
  {name: 'the search open, asking what was meant', widths: BOTH, address: 'values', reach: search('ownershpi')},
  {name: 'the search open, with what is nearest', widths: BOTH, address: 'values', reach: search('ovnrrshyp')},
  {
    name: 'the page of results',
    widths: BOTH,
    address: 'search?q=interview',
    reach: (page) => expect(page.locator('main ol a').first()).toBeVisible(),
  },
  {
    name: 'the page of results, filters that leave nothing',
    widths: BOTH,
    address: 'search?q=interview&kind=cake',
    reach: (page) => expect(page.getByRole('button', {name: 'Clear filters'})).toBeVisible(),
  },
  {
    name: 'the contents of a page open',
    widths: PHONE,
    address: proposed.address.slice(1),
    reach: async (page) => {
      await page.getByRole('button', {name: 'On this page'}).click();
      await expect(page.locator('.table-of-contents').getByRole('link').first()).toBeVisible();
    },
  },
  {
    name: 'all that a proposed page rests on open',
    widths: BOTH,
    address: proposed.address.slice(1),
    reach: async (page) => {
      const closed = page.locator('main details:not([open]) > summary');
      while ((await closed.count()) > 0) await closed.first().click();
      await expect(page.getByRole('complementary', {name: 'Proposed text'}).getByRole('link').first()).toBeVisible();
    },
  },
  {
    name: 'the forms for the calendar open',
    widths: BOTH,
    address: `${job.address.slice(1)}/prepare`,
    reach: async (page) => {
      const closed = page.locator('main details:not([open]) > summary');
      while ((await closed.count()) > 0) await closed.first().click();
      await expect(page.getByLabel('Day').first()).toBeVisible();
    },
  },
  {
    name: 'a wide table scrolled to its end',
    widths: PHONE,
    address: 'contributing/editing-with-a-clone',
    reach: async (page) => {
      const scrolled = await page.locator('main').evaluate((main) => {
        const wide = [main, ...main.querySelectorAll('*')].filter(
          (it) => it.scrollWidth > it.clientWidth && /auto|scroll/.test(getComputedStyle(it).overflowX),
        );
        for (const it of wide) it.scrollLeft = it.scrollWidth;
        return wide.length;
      });
      expect(scrolled).toBeGreaterThan(0);
    },
  },
];

for (const {name, widths, address, reach} of states) {
  for (const width of widths) {
    test.describe(`with ${name}`, () => {
      // The browser itself reports a request that failed; one test is about that.
      test.use({viewport: {width, height: 800}, allowedFaults: name.includes('failure') ? [/Failed to load/] : []});

      test(`finds nothing wrong at ${width} pixels, light or dark`, async ({page}) => {
        await open(page, address);
        await setScheme(page, 'light');
        await reach(page);
        expect(await listViolations(page)).toEqual([]);
        await setScheme(page, 'dark');
        expect(await listViolations(page, 'colours')).toEqual([]);
      });
    });
  }
}

test.describe('outside the sitemaps', () => {
  test.use({allowedFaults: [/status of 404/]});

  for (const address of ['nowhere', 'fr/nowhere', 'search', 'fr/search']) {
    test(`finds nothing wrong with /${address}`, async ({page}) => {
      await open(page, address);
      expect(await checkAccess(page)).toEqual([]);
    });
  }
});

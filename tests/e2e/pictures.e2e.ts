import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Page} from '@playwright/test';
import {setScheme} from './support/axe.ts';
import {open} from './support/open.ts';
import {shrink} from './support/shrink.ts';
import {listTemplates} from './support/templates.ts';
import {expect, test} from './support/test.ts';

// Every template as it looks: a picture to look at in test-results/pictures, and a small one that is compared with
// what was seen and approved. Pictures are compared only where the words are the same: an editor who changes a text
// changes no design. After a change of the design: npm run test:browser -- tests/e2e/pictures.e2e.ts -u

const SCREENS = {desktop: {width: 1280, height: 900}, phone: {width: 390, height: 844}};
const LANGUAGES = {en: '', fr: 'fr/'};

/** Each differs from the one before in one thing, and the last is how the next page is opened. */
const VIEWS = [
  ['phone', 'light'],
  ['phone', 'dark'],
  ['desktop', 'dark'],
  ['desktop', 'light'],
] as const;

/**
 * What a page says, in short; without the day of its last change, which every commit moves, and without its contents,
 * which only a wide screen draws.
 */
const readWords = async (page: Page): Promise<string> => {
  const words = await page.getByRole('main').evaluate((main) =>
    [...main.querySelectorAll('*')]
      .filter((element) => !element.closest('.theme-last-updated, .table-of-contents'))
      .flatMap(({childNodes}) => [...childNodes])
      .filter(({nodeType}) => nodeType === Node.TEXT_NODE)
      .map(({textContent}) => textContent?.trim())
      .join(' '),
  );
  return createHash('sha256').update(words).digest('hex').slice(0, 16);
};

/** Takes a picture of what a page shows, and compares it with the approved one. */
const look = async (page: Page, title: string, isApproved: boolean): Promise<void> => {
  const info = test.info();
  const path = join(info.project.outputDir, 'pictures', `${title}.png`);
  const picture = await page.screenshot({path, caret: 'hide'});
  if (!isApproved) {
    info.annotations.push({type: 'words changed', description: title});
    return;
  }
  const small = await shrink(page, picture);
  expect.soft(small).toMatchSnapshot(`${title}.png`, {threshold: 0.15, maxDiffPixelRatio: 0.02});
};

/** Whether the approved pictures show these words; while they are renewed, they do from now on. */
const keepWords = (name: string, words: string): boolean => {
  const info = test.info();
  const record = info.snapshotPath(`${name}.txt`);
  if (['all', 'changed'].includes(info.config.updateSnapshots)) {
    mkdirSync(dirname(record), {recursive: true});
    writeFileSync(record, words);
  }
  return existsSync(record) && readFileSync(record, 'utf8') === words;
};

/** Looks at an open page as every reader may see it. */
const lookAround = async (page: Page, name: string, language: string): Promise<void> => {
  await page.evaluate(() => document.fonts.ready);
  const isApproved = keepWords(`${name}-${language}`, await readWords(page));
  for (const [screen, scheme] of VIEWS) {
    await page.setViewportSize(SCREENS[screen]);
    await setScheme(page, scheme);
    await look(page, `${name}-${screen}-${scheme}-${language}`, isApproved);
  }
};

test.describe.configure({timeout: 240_000});

for (const [language, root] of Object.entries(LANGUAGES)) {
  test.describe(`in ${language}`, () => {
    test.use({
      allowedFaults: [/404 \(Not Found\)/],
      locale: language,
      viewport: SCREENS.desktop,
      contextOptions: {reducedMotion: 'reduce'},
    });

    test(`every template looks as it did (${language})`, async ({page}) => {
      for (const {name, address} of listTemplates()) {
        await open(page, `${root}${address}`);
        await lookAround(page, name, language);
      }
    });

    test(`the search with results, without any and open looks as it did (${language})`, async ({page}) => {
      await page.goto(`${root}search?q=${language === 'en' ? 'senior' : 'recrutement'}`);
      await expect(page.getByRole('main').locator('ol a').first()).toBeVisible();
      await expect(page.getByRole('main').getByRole('status')).not.toHaveText(/…$/);
      await lookAround(page, 'search-results', language);
      await page.goto(`${root}search?q=xyzzy`);
      await expect(page.getByRole('main').getByRole('status')).toContainText('xyzzy');
      await expect(page.getByRole('main').getByRole('status')).not.toHaveText(/…$/);
      await lookAround(page, 'search-nothing', language);
      await open(page, `${root}levels`);
      await page.keyboard.press('Control+K');
      await page.getByRole('dialog').locator('input[type=search]').fill('senior');
      await expect(page.getByRole('dialog').locator('ol a').first()).toBeVisible();
      await expect(page.getByRole('dialog').getByRole('status')).not.toHaveText(/…$/);
      await lookAround(page, 'search-open', language);
    });

    test(`the menu on a phone looks as it did (${language})`, async ({page}) => {
      await page.setViewportSize(SCREENS.phone);
      await open(page, `${root}levels`);
      await page.locator('.navbar__toggle').click();
      await expect(page.locator('.navbar-sidebar')).toBeVisible();
      const isApproved = keepWords(`menu-open-${language}`, await readWords(page));
      for (const scheme of ['light', 'dark'] as const) {
        await setScheme(page, scheme);
        await look(page, `menu-open-phone-${scheme}-${language}`, isApproved);
      }
    });
  });
}

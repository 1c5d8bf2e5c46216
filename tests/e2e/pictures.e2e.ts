import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Page} from '@playwright/test';
import {waitUntilHydrated} from './support/open.ts';
import {shrink} from './support/shrink.ts';
import {listTemplates} from './support/templates.ts';
import {expect, test} from './support/test.ts';

// Every template as it looks: a picture to look at in test-results/pictures, and a small one that is compared with
// what was seen and approved. Pictures are compared only where the words are the same: an editor who changes a text
// changes no design. After a change of the design: npm run test:browser -- tests/e2e/pictures.e2e.ts -u

const SCREENS = {desktop: {width: 1280, height: 900}, phone: {width: 390, height: 844}};
const LANGUAGES = {en: '', fr: 'fr/'};

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

test.use({allowedFaults: [/404 \(Not Found\)/]});

for (const [screen, viewport] of Object.entries(SCREENS)) {
  for (const scheme of ['light', 'dark'] as const) {
    for (const [language, root] of Object.entries(LANGUAGES)) {
      test.describe(`on a ${screen}, ${scheme}, ${language}`, () => {
        test.use({viewport, colorScheme: scheme, contextOptions: {reducedMotion: 'reduce'}});

        const look = async (page: Page, name: string): Promise<void> => {
          await page.evaluate(() => document.fonts.ready);
          const info = test.info();
          const title = `${name}-${screen}-${scheme}-${language}`;
          const picture = await page.screenshot({
            path: join(info.project.outputDir, 'pictures', `${title}.png`),
            caret: 'hide',
          });
          const words = await readWords(page);
          const record = info.snapshotPath(`${name}-${language}.txt`);
          const renew = ['all', 'changed'].includes(info.config.updateSnapshots);
          if (!renew && (!existsSync(record) || readFileSync(record, 'utf8') !== words)) {
            info.annotations.push({type: 'words changed', description: title});
            return;
          }
          mkdirSync(dirname(record), {recursive: true});
          writeFileSync(record, words);
          const small = await shrink(page, picture);
          expect.soft(small).toMatchSnapshot(`${title}.png`, {threshold: 0.15, maxDiffPixelRatio: 0.02});
        };

        test('every template looks as it did', async ({page}) => {
          test.setTimeout(180_000);
          for (const {name, address} of listTemplates()) {
            await page.goto(`${root}${address}`);
            await waitUntilHydrated(page);
            await look(page, name);
          }
        });

        test('the open search, the open menu and no results look as they did', async ({page}) => {
          await page.goto(`${root}search?q=${language === 'en' ? 'senior' : 'recrutement'}`);
          await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
          await look(page, 'search-results');
          await page.goto(`${root}search?q=xyzzy`);
          await expect(page.getByRole('main').getByRole('status')).toContainText('xyzzy');
          await look(page, 'search-nothing');
          await page.goto(`${root}levels`);
          await waitUntilHydrated(page);
          await page.keyboard.press('Control+K');
          await page.getByRole('dialog').getByRole('searchbox').fill('senior');
          await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
          await look(page, 'search-open');
          await page.keyboard.press('Escape');
          if (screen === 'phone') {
            await page.locator('.navbar__toggle').click();
            await expect(page.locator('.navbar-sidebar')).toBeVisible();
            await look(page, 'menu-open');
          }
        });
      });
    }
  }
}

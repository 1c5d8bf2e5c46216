import type {Page} from '@playwright/test';
import {open} from './support/open.ts';
import {expect, test} from './support/test.ts';
import {findTrail} from './support/trail.ts';

const {level, criterion} = findTrail();

/** What is read out when a page has been opened within the window; the search has one of its own. */
const announcement = (page: Page) => page.locator('#__docusaurus > [role=status]');

/** The pieces of the handbook have frames of their own, which may or may not stay when another is opened. */
const WAYS = [
  ['from a page to another', 'values', '.navbar a[href$="/jobs"]'],
  ['from a page to the posts', 'values', 'a[href$="/blog"]'],
  ['from the posts to one', 'blog', 'main article a[href*="/blog/"]'],
  ['from the posts to a page', 'blog', '.navbar a[href$="/values"]'],
] as const;

for (const [language, home] of [
  ['English', ''],
  ['French', 'fr/'],
] as const) {
  for (const [way, from, link] of WAYS) {
    test(`says the title and begins at the top, ${way} (${language})`, async ({page}) => {
      await open(page, `${home}${from}`);
      await expect(announcement(page)).toBeEmpty();
      const title = await page.title();
      await page.evaluate(() => scrollTo(0, 200));
      await page.locator(link).first().focus();
      await page.keyboard.press('Enter');
      await expect(announcement(page)).not.toBeEmpty();
      expect(await page.title()).not.toBe(title);
      await expect(announcement(page)).toHaveText(await page.title());
      expect(await page.evaluate(() => scrollY)).toBe(0);
      const name = language === 'French' ? 'Aller au contenu principal' : 'Skip to main content';
      await expect(page.locator('main :focus')).toHaveCount(0);
      await page.keyboard.press('Tab');
      await expect(page.getByRole('link', {name})).toBeFocused();
    });
  }
}

test('says the title when going back', async ({page}) => {
  await open(page, 'values');
  const title = await page.title();
  await page.locator('.navbar a[href="/jobs"]').click();
  await expect(announcement(page)).not.toBeEmpty();
  await page.goBack();
  await expect(announcement(page)).toHaveText(title);
});

test('is silent when a page is loaded', async ({page}) => {
  await open(page, `${level.address.slice(1)}#${criterion.id}`);
  await page.waitForTimeout(500);
  await expect(announcement(page)).toBeEmpty();
});

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  test('is there, and silent', async ({page}) => {
    await page.goto('values');
    await expect(announcement(page)).toBeEmpty();
    await expect(announcement(page)).toHaveCount(1);
  });
});

test.describe('with the keyboard, to a place within a page', () => {
  const place = (page: Page) => page.locator(`[id="${criterion.id}"]`);

  test('silently goes on from there', async ({page}) => {
    await open(page, level.address.slice(1));
    await page.getByRole('navigation', {name: 'On this page'}).getByRole('link', {name: criterion.name}).focus();
    await page.keyboard.press('Enter');
    await expect(place(page)).toBeFocused();
    await expect(place(page)).toBeInViewport();
    await expect(announcement(page)).toBeEmpty();
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() =>
      document.activeElement?.closest('section')?.getAttribute('aria-labelledby'),
    );
    expect(inside).toBe(criterion.id);
    // What is no control is not left in the way of whoever clicks.
    await expect(place(page)).not.toHaveAttribute('tabindex');
  });

  test('says the title and goes on from there, where the page is another', async ({page}) => {
    await open(page, 'values');
    // As any link in a page does.
    await page.evaluate((address) => {
      history.pushState({}, '', address);
      dispatchEvent(new PopStateEvent('popstate', {state: {}}));
    }, `${level.address}#${criterion.id}`);
    await expect(announcement(page)).toContainText(level.title);
    await expect(page.getByRole('heading', {level: 1})).toContainText(level.title);
    await expect(place(page)).toBeFocused();
    await expect(place(page)).toBeInViewport();
  });
});

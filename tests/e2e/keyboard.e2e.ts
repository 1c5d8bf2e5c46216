import type {Page} from '@playwright/test';
import {open} from './support/open.ts';
import {expect, test} from './support/test.ts';
import {findTrail} from './support/trail.ts';

const {job} = findTrail();

/** What has the focus, as a screen reader would call it. */
const readFocused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
  });

test('skips to the text first', async ({page}) => {
  await open(page, job.address.slice(1));
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', {name: 'Skip to main content'});
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inside = await page.evaluate(() =>
    Boolean(document.activeElement?.closest('#__docusaurus_skipToContent_fallback')),
  );
  expect(inside).toBe(true);
});

test('reaches the navigation bar in the order in which it is read, and shows where it is', async ({page}) => {
  await open(page, job.address.slice(1));
  const links = page.locator('.navbar__items:not(.navbar__items--right) a:visible');
  const names = (await links.allTextContents()).map((name) => name.trim());
  expect(names.length).toBeGreaterThan(3);
  await page.keyboard.press('Tab');
  for (const name of names) {
    await page.keyboard.press('Tab');
    expect(await readFocused(page)).toBe(name);
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
    expect(outline, name).not.toBe('none');
  }
});

test('covers nothing that has the focus with the navigation bar', async ({page}) => {
  await open(page, job.address.slice(1));
  const bar = await page.locator('.navbar').boundingBox();
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const {bottom} = element.getBoundingClientRect();
      return {bottom, above: Boolean(element.closest('.navbar, [role=region]:first-child')), text: element.textContent};
    });
    if (!focused.above) expect(focused.bottom, String(focused.text)).toBeGreaterThan((bar?.height ?? 0) + 1);
  }
});

test.describe('on a phone', () => {
  test.use({viewport: {width: 390, height: 800}});

  test('opens the menu, which Escape closes, giving the focus back', async ({page}) => {
    await open(page, job.address.slice(1));
    const button = page.getByRole('button', {name: 'Toggle navigation bar'});
    await button.focus();
    await page.keyboard.press('Enter');
    const menu = page.locator('.navbar-sidebar');
    await expect(menu.getByRole('link').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(button).toBeFocused();
  });
});

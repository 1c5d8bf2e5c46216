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

/** What has the focus and cannot be seen at all: covered by something, or outside the window (WCAG 2.2, 2.4.11). */
const readHidden = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const seen = [...element.getClientRects()].some(({left, top, width, height}) =>
      [0.1, 0.5, 0.9].some((share) => {
        const hit = document.elementFromPoint(left + width * share, top + height * share);
        return hit !== null && (element.contains(hit) || hit.contains(element));
      }),
    );
    return seen ? null : element.outerHTML.slice(0, 120);
  });

for (const width of [1280, 320]) {
  test(`hides nothing that has the focus, forwards or backwards, at ${width} pixels`, async ({page}) => {
    await page.setViewportSize({width, height: 600});
    await open(page, job.address.slice(1));
    const hidden: Array<string | null> = [];
    for (const [key, steps] of [
      ['Tab', 60],
      ['Shift+Tab', 50],
    ] as const) {
      for (let step = 0; step < steps; step += 1) {
        await page.keyboard.press(key);
        hidden.push(await readHidden(page));
      }
    }
    expect(hidden.filter(Boolean)).toEqual([]);
  });
}

test.describe('the menu of languages', () => {
  const button = (page: Page) => page.locator('.navbar').getByRole('button', {name: 'English'});
  const french = (page: Page) => page.locator('.navbar').getByRole('link', {name: 'Français'});

  test('is closed by Escape, giving the focus back', async ({page}) => {
    await open(page, 'values');
    await button(page).focus();
    await page.keyboard.press('Enter');
    await expect(button(page)).toHaveAttribute('aria-expanded', 'true');
    await expect(french(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect(french(page)).toBeHidden();
    await expect(button(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(button(page)).toBeFocused();
  });

  test('is put away by Escape while the pointer is on it, and comes again with the pointer', async ({page}) => {
    await open(page, 'values');
    await button(page).hover();
    await expect(french(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(french(page)).toBeHidden();
    await page.mouse.move(200, 500);
    await button(page).hover();
    await expect(french(page)).toBeVisible();
  });
});

test.describe('the menu on a phone', () => {
  test.use({viewport: {width: 390, height: 800}});

  const button = (page: Page) => page.locator('.navbar__toggle');
  const menu = (page: Page) => page.getByRole('dialog', {name: 'Menu'});

  const openMenu = async (page: Page) => {
    await open(page, job.address.slice(1));
    await button(page).focus();
    await page.keyboard.press('Enter');
    await expect(menu(page)).toBeVisible();
    await expect(menu(page).getByRole('button', {name: 'Close navigation bar'})).toBeFocused();
  };

  const closings: ReadonlyArray<readonly [string, (page: Page) => Promise<void>]> = [
    ['Escape', (page) => page.keyboard.press('Escape')],
    ['its button', (page) => page.keyboard.press('Enter')],
    ['a click beside it', (page) => page.locator('.navbar-sidebar__backdrop').click({position: {x: 380, y: 700}})],
  ];
  for (const [name, close] of closings) {
    test(`takes the focus and gives it back, closed by ${name}`, async ({page}) => {
      await openMenu(page);
      await close(page);
      await expect(menu(page)).toBeHidden();
      await expect(button(page)).toBeFocused();
    });
  }

  test('keeps the focus while it is open, whichever of its panels is shown', async ({page}) => {
    await openMenu(page);
    const walkAround = async () => {
      const outside: string[] = [];
      const names = new Set<string>();
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press('Tab');
        names.add(await readFocused(page));
        const place = await page.evaluate(() => {
          const element = document.activeElement;
          return element?.matches('body, [role=dialog] *') ? '' : String(element?.outerHTML.slice(0, 100));
        });
        if (place !== '') outside.push(place);
      }
      expect(outside).toEqual([]);
      return names;
    };
    expect(await walkAround()).toContain('← Back to main menu');
    await menu(page).getByText('Back to main menu').click();
    await expect(menu(page).getByRole('button', {name: 'Close navigation bar'})).toBeFocused();
    expect(await walkAround()).toContain('Jobs');
  });

  test('leaves everything as it was', async ({page}) => {
    await openMenu(page);
    await expect(page.locator('[inert]').first()).toBeAttached();
    await page.keyboard.press('Escape');
    const left = page.locator('[inert]:not(.navbar-sidebar *)');
    await expect(left).toHaveCount(0);
  });
});

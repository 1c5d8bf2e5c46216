import {expect, type Page} from '@playwright/test';

/** Waits until a page answers to clicks and keys. */
export const waitUntilHydrated = async (page: Page): Promise<void> => {
  await page.locator('html[data-has-hydrated="true"]').waitFor({state: 'attached'});
};

/** Opens a page, addressed from the site's home page without a leading "/", and waits until it is alive. */
export const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await waitUntilHydrated(page);
};

/** Waits until a page that was reached by a link is announced: before, the focus may still be on its way to the top. */
export const waitUntilArrived = async (page: Page, address: RegExp): Promise<void> => {
  await expect(page).toHaveURL(address);
  await expect
    .poll(async () => (await page.locator('p.unseen[role=status]').textContent()) === (await page.title()))
    .toBe(true);
};

import type {Page} from '@playwright/test';

/** Waits until a page answers to clicks and keys. */
export const waitUntilHydrated = async (page: Page): Promise<void> => {
  await page.locator('html[data-has-hydrated="true"]').waitFor({state: 'attached'});
};

/** Opens a page, addressed from the site's home page without a leading "/", and waits until it is alive. */
export const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await waitUntilHydrated(page);
};

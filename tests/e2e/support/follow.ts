import {expect, type Locator, type Page} from '@playwright/test';
import {waitUntilHydrated} from './open.ts';
import type {Site} from './sites.ts';
import type {Stop} from './trail.ts';

/** The value beside a name in a list of facts. */
export const factValue = (scope: Page | Locator, name: string): Locator =>
  scope.locator('dt').filter({hasText: name}).first().locator('xpath=following-sibling::dd[1]');

/** Clicks a link as a reader does, and expects the page it promises; the address may end with an anchor. */
export const follow = async (page: Page, site: Site, link: Locator, to: Stop, anchor = ''): Promise<void> => {
  await link.click();
  await expect(page).toHaveURL(`http://localhost:${site.port}${site.baseUrl.slice(0, -1)}${to.address}${anchor}`);
  await expect(page.getByRole('heading', {level: 1})).toContainText(to.title);
  await waitUntilHydrated(page);
};

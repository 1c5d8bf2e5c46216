import type {Page} from '@playwright/test';
import {checkAccess, type LIGHT} from './check-access.ts';
import {waitUntilHydrated} from './open.ts';

/** Everything that is wrong with a page, each in one line; nothing for a page as it should be. */
export const checkPage = async (page: Page, url: string, looks?: typeof LIGHT): Promise<string[]> => {
  const response = await page.goto(url);
  const found: string[] = [];
  const expectTrue = (holds: boolean, fault: string): void => {
    if (!holds) found.push(fault);
  };
  expectTrue(response?.status() === 200, `status ${response?.status()}`);
  await waitUntilHydrated(page);
  const head = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    title: document.title,
    description: document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '',
    canonical: [...document.querySelectorAll<HTMLLinkElement>('link[rel=canonical]')].map(({href}) => href),
  }));
  const lang = new URL(url).pathname.split('/')[1] === 'fr' ? 'fr' : 'en';
  expectTrue(head.lang === lang, `lang="${head.lang}", expected ${lang}`);
  expectTrue(head.title.length > 0, 'no title');
  expectTrue(head.description.length > 0, 'no description');
  expectTrue(head.canonical.length === 1 && head.canonical[0] === url, `canonical ${head.canonical.join(', ')}`);
  return [...found, ...(await checkAccess(page, looks))];
};

import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {waitUntilHydrated} from './open.ts';

const WIDTHS = [1280, 320] as const;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** Everything that is wrong with a page at any width, each in one line; nothing for a page as it should be. */
export const checkPage = async (page: Page, url: string): Promise<string[]> => {
  await page.setViewportSize({width: WIDTHS[0], height: 800});
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
    headings: document.querySelectorAll('h1').length,
    description: document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '',
    canonical: [...document.querySelectorAll<HTMLLinkElement>('link[rel=canonical]')].map(({href}) => href),
  }));
  const lang = new URL(url).pathname.split('/')[1] === 'fr' ? 'fr' : 'en';
  expectTrue(head.lang === lang, `lang="${head.lang}", expected ${lang}`);
  expectTrue(head.title.length > 0, 'no title');
  expectTrue(head.headings === 1, `${head.headings} h1`);
  expectTrue(head.description.length > 0, 'no description');
  expectTrue(head.canonical.length === 1 && head.canonical[0] === url, `canonical ${head.canonical.join(', ')}`);
  for (const width of WIDTHS) {
    await page.setViewportSize({width, height: 800});
    const scrolls = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expectTrue(scrolls <= 0, `scrolls sideways by ${scrolls} pixels at ${width}`);
    // Legacy mode spares a second page that only matters for frames; there are none.
    const {violations} = await new AxeBuilder({page}).withTags(TAGS).setLegacyMode().analyze();
    for (const {id, nodes} of violations) {
      for (const {target, failureSummary} of nodes) {
        found.push(`${id} at ${width}: ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`);
      }
    }
  }
  return found;
};

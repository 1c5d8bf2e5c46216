import type {Page} from '@playwright/test';
import {listViolations, type Scheme, setScheme} from './axe.ts';
import {checkStructure} from './check-structure.ts';

type Look = readonly [width: number, scheme: Scheme];

/** Each differs from the one before in one thing, and the last is how the next page is opened. */
const LOOKS: readonly Look[] = [
  [1280, 'light'],
  [1280, 'dark'],
  [320, 'dark'],
  [320, 'light'],
];

/** What differs between two languages of a page: the length of its words, and not its colours. */
export const LIGHT: readonly Look[] = [
  [1280, 'light'],
  [320, 'light'],
];

/** Everything that keeps somebody from using an open page, by itself at any width and in either colour scheme. */
export const checkAccess = async (page: Page, looks = LOOKS): Promise<string[]> => {
  const found: string[] = [];
  let shown: Scheme | undefined;
  for (const [width, scheme] of looks) {
    await page.setViewportSize({width, height: 800});
    if (scheme !== shown) await setScheme(page, scheme);
    shown = scheme;
    // The tree is the same in both schemes: only colours are looked at twice, and those around every page elsewhere.
    const faults = await listViolations(page, scheme === 'light' ? 'all' : 'own colours');
    if (scheme === 'light') faults.push(...(await checkStructure(page)));
    found.push(...faults.map((fault) => `${fault} (${width}, ${scheme})`));
  }
  return found;
};

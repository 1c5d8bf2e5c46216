import {createRequire} from 'node:module';
import {join} from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';

/** Conformance to WCAG 2.2 AA, and what axe holds to be good practice besides. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What stands around every page, with the same colours. */
const FRAME = ['.navbar', '.theme-doc-sidebar-container', '.footer'];

/** All that can differ between two colour schemes of one page. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** The very axe that comes with its builder. */
const {resolve} = createRequire(join(process.cwd(), 'package.json'));
const {source} = createRequire(resolve('@axe-core/playwright'))('axe-core') as {source: string};

export type Scheme = 'light' | 'dark';

/** Shows a page in a colour scheme, as if the reader's system had just changed to it; at once, not by and by. */
export const setScheme = async (page: Page, scheme: Scheme): Promise<void> => {
  await page.emulateMedia({colorScheme: scheme, reducedMotion: 'reduce'});
  await page.locator(`html[data-theme="${scheme}"]`).waitFor({state: 'attached'});
};

/**
 * What axe finds wrong with a page as it is, each in one line: by every rule, by those that depend on colours, or by
 * those for the page's own part, without what stands around every page.
 */
export const listViolations = async (
  page: Page,
  rules: 'all' | 'colours' | 'own colours' = 'all',
): Promise<string[]> => {
  // Left alone, the builder would have the page read half a megabyte twice each time.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const builder = new AxeBuilder({page, axeSource: 'void 0'});
  if (rules === 'own colours') for (const part of FRAME) builder.exclude(part);
  const {violations} = await builder
    .options({
      runOnly: rules === 'all' ? {type: 'tag', values: TAGS} : {type: 'rule', values: COLOUR_RULES},
      resultTypes: ['violations'],
      // Loads style sheets again for rules about sound and films; there are none.
      preload: false,
    })
    // Spares a second page that only matters for frames; there are none.
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`),
  );
};

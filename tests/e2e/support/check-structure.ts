import type {Page} from '@playwright/test';

/** What is wrong with the outline of a page as a screen reader has it: its landmarks and headings. */
export const checkStructure = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const list = (selector: string) => [...document.querySelectorAll(selector)].filter((it) => it.checkVisibility());
    const found: string[] = [];

    const mains = list('main, [role=main]').length;
    if (mains !== 1) found.push(`${mains} main`);

    const levels = list('h1, h2, h3, h4, h5, h6').map(({tagName}) => Number(tagName[1]));
    const ones = levels.filter((level) => level === 1).length;
    if (ones !== 1) found.push(`${ones} h1`);
    for (const [place, level] of levels.entries()) {
      const before = levels[place - 1] ?? 0;
      if (level > before + 1) found.push(`h${level} after ${before === 0 ? 'nothing' : `h${before}`}`);
    }

    const nameOf = (element: Element): string => {
      const words = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
      return [element.getAttribute('aria-label'), ...words.map((id) => document.getElementById(id)?.textContent)].join(
        '',
      );
    };
    const named = list('nav, aside').filter((it) => !it.matches('[role=presentation], [role=none]'));
    for (const landmark of named) {
      const name = landmark.tagName.toLowerCase();
      if (nameOf(landmark).trim() === '') found.push(`${name} without a name: ${landmark.className}`);
      if (named.some((other) => other !== landmark && nameOf(other) === nameOf(landmark)))
        found.push(`more than one ${name} called "${nameOf(landmark)}"`);
    }

    const width = document.documentElement;
    const wider = width.scrollWidth - width.clientWidth;
    if (wider > 0) found.push(`scrolls sideways by ${wider} pixels`);
    return found;
  });

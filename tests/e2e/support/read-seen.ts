import type {Page} from '@playwright/test';

/** What a reader can see in the main part of a page, and where it is. */
export type Seen = {
  address: string;
  heading: string;
  words: string;
  /** The values beside the names in lists of facts. */
  facts: Record<string, string>;
  /** Days that are shown, `2026-11-23`. */
  days: string[];
  /** The last second of what is shown until then. */
  ends: string[];
  /** Where links lead, as they are written and in full. */
  links: string[];
  pictures: string[];
};

/** Reads a page as it is drawn: nothing that is hidden counts. */
export const readSeen = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const main = document.querySelector('main');
    if (!main) throw new Error('The page has no main part.');
    const read = (element: Element | null): string => {
      // biome-ignore lint/performance/useDomNodeTextContent: it alone leaves out what is not drawn
      const text = element instanceof HTMLElement ? element.innerText : '';
      // Headings carry a mark without width.
      return text.replaceAll('\u200b', '').replaceAll(/\s+/g, ' ').trim();
    };
    const list = <E extends Element>(selector: string): E[] =>
      [...main.querySelectorAll<E>(selector)].filter((element) =>
        element.checkVisibility({opacityProperty: true, visibilityProperty: true}),
      );
    return {
      address: location.href,
      heading: read(main.querySelector('h1')),
      words: read(main),
      facts: Object.fromEntries(list('dt').map((name) => [read(name), read(name.nextElementSibling)])),
      days: list<HTMLTimeElement>('time').flatMap((time) => (read(time) === '' ? [] : time.dateTime)),
      ends: list<HTMLElement>('[data-ends]').flatMap(({dataset}) => dataset.ends ?? []),
      links: list<HTMLAnchorElement>('a[href]').flatMap((link) => [link.href, link.getAttribute('href') ?? '']),
      pictures: list<HTMLImageElement>('img').flatMap(({src, naturalWidth}) => (naturalWidth > 0 ? src : [])),
    };
  });

/** What some HTML says: each paragraph and item of a list, whatever stands outside of them, and where links lead. */
export const readHtml = (page: Page, html: string): Promise<{lines: string[]; links: string[]}> =>
  page.evaluate((source) => {
    const {body} = new DOMParser().parseFromString(source, 'text/html');
    const lines = new Map<Element, string>();
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const block = walker.currentNode.parentElement?.closest('p, li') ?? body;
      lines.set(block, `${lines.get(block) ?? ''}${walker.currentNode.textContent}`);
    }
    return {
      lines: [...lines.values()].map((line) => line.replaceAll(/\s+/g, ' ').trim()).filter(Boolean),
      links: [...body.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
    };
  }, html);

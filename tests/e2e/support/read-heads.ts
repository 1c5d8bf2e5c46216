import type {Page} from '@playwright/test';

/** What a page, as it is served, tells those who never see it drawn: search engines, and whoever shows a link to it. */
export type Head = {
  status: number;
  lang: string | null;
  title: string;
  description: string | null;
  canonical: string[];
  /** Addresses by language, as `fr: https://…`. */
  alternates: string[];
  ogUrl: string[];
  ogLocale: string[];
  ogAlternates: string[];
  /** The pages above the page, as structured data names them. */
  breadcrumbs: Array<{name: string; item: string}>;
};

/** Reads many pages without opening them: one that is open fetches them all, and runs nothing of theirs. */
export const readHeads = (page: Page, urls: readonly string[]): Promise<Record<string, Head>> =>
  page.evaluate(async (all) => {
    const read = async (url: string): Promise<[string, Head]> => {
      const response = await fetch(url);
      const {head, documentElement} = new DOMParser().parseFromString(await response.text(), 'text/html');
      const list = (selector: string, name: string) =>
        [...head.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '');
      const data = [...head.querySelectorAll('script[type="application/ld+json"]')].map(({textContent}) =>
        JSON.parse(textContent ?? ''),
      );
      return [
        url,
        {
          status: response.status,
          lang: documentElement.getAttribute('lang'),
          title: head.querySelector('title')?.textContent ?? '',
          description: list('meta[name=description]', 'content')[0] ?? null,
          canonical: list('link[rel=canonical]', 'href'),
          alternates: [...head.querySelectorAll('link[rel=alternate][hreflang]')]
            .map((link) => `${link.getAttribute('hreflang')}: ${link.getAttribute('href')}`)
            .sort(),
          ogUrl: list('meta[property="og:url"]', 'content'),
          ogLocale: list('meta[property="og:locale"]', 'content'),
          ogAlternates: list('meta[property="og:locale:alternate"]', 'content').sort(),
          breadcrumbs: data
            .filter((item) => item['@type'] === 'BreadcrumbList')
            .flatMap(({itemListElement}) => itemListElement)
            .map(({name, item}) => ({name, item})),
        },
      ];
    };
    const heads: Array<[string, Head]> = [];
    const queue = [...all];
    const work = async (): Promise<void> => {
      for (let url = queue.shift(); url !== undefined; url = queue.shift()) heads.push(await read(url));
    };
    await Promise.all(Array.from({length: 6}, work));
    return Object.fromEntries(heads);
  }, urls);

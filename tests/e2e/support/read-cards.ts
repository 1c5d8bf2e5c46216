import type {Page} from '@playwright/test';

/** What a page's head says of the picture that stands for the page, every value that is said. */
export type CardHead = {
  image: string[];
  alt: string[];
  size: string[];
  twitter: string[];
  twitterAlt: string[];
  /** The names of Open Graph's tags of pictures, in the order in which they stand. */
  order: string[];
};

/** A picture, as its address answers. */
export type Picture = {status: number; type: string | null; size: string};

/** Reads the heads of many pages without opening them. */
export const readCardHeads = (page: Page, urls: readonly string[]): Promise<Record<string, CardHead>> =>
  page.evaluate(async (all) => {
    const read = async (url: string): Promise<[string, CardHead]> => {
      const html = await (await fetch(url)).text();
      const {head} = new DOMParser().parseFromString(html, 'text/html');
      const list = (selector: string) =>
        [...head.querySelectorAll(selector)].map((element) => element.getAttribute('content') ?? '');
      return [
        url,
        {
          image: list('meta[property="og:image"]'),
          alt: list('meta[property="og:image:alt"]'),
          size: list('meta[property="og:image:width"], meta[property="og:image:height"]'),
          twitter: list('meta[name="twitter:image"]'),
          twitterAlt: list('meta[name="twitter:image:alt"]'),
          order: [...head.querySelectorAll('meta[property^="og:image"]')].map(
            (element) => element.getAttribute('property') ?? '',
          ),
        },
      ];
    };
    return Object.fromEntries(await Promise.all(all.map(read)));
  }, urls);

/** Fetches many pictures, and reads the size of each from its first bytes, which are a PNG's. */
export const readPictures = (page: Page, urls: readonly string[]): Promise<Record<string, Picture>> =>
  page.evaluate(async (all) => {
    const read = async (url: string): Promise<[string, Picture]> => {
      const response = await fetch(url);
      const view = new DataView(await response.arrayBuffer());
      const isPng = view.byteLength > 24 && view.getUint32(0) === 0x89504e47;
      const size = isPng ? `${view.getUint32(16)}×${view.getUint32(20)}` : 'no PNG';
      return [url, {status: response.status, type: response.headers.get('content-type'), size}];
    };
    return Object.fromEntries(await Promise.all(all.map(read)));
  }, urls);

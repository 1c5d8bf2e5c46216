import type {APIRequestContext, Page} from '@playwright/test';
import {getTitle, isDraft} from '../../src/content/graph.ts';
import {loadHandbook} from '../../src/content/load-handbook.ts';
import {toNavigation} from '../../src/plugins/handbook/navigation.ts';
import {listUntranslated} from '../../src/plugins/handbook/untranslated.ts';
import {type Head, readHeads} from './support/read-heads.ts';
import {readSitemap} from './support/sitemap.ts';
import {type Site, sites, toHome} from './support/sites.ts';
import {expect, test} from './support/test.ts';

const {graph} = loadHandbook(process.cwd());
const {locales} = graph.company;
const [source = ''] = locales;
const untranslated = Object.fromEntries(locales.map((locale) => [locale, listUntranslated(graph, locale)]));

/** The languages that a page can be read in. */
const listReadable = (address: string): string[] =>
  locales.filter((locale) => !untranslated[locale]?.includes(address));

/** Where a page lies in a language; whole, as search engines want it. */
const toUrl = (site: Site, locale: string, address: string): string =>
  `${toHome(site)}${locale === source ? '' : `${locale}/`}${address.slice(1)}`;

/** Every address of the site, lists of posts included. A site that nobody may list has no sitemap: its pages are the published site's. */
const listAddresses = async (request: APIRequestContext): Promise<string[]> => {
  const home = toHome(sites.published);
  const urls = await readSitemap(request, `${home}sitemap.xml`);
  return urls.map((url) => `/${url.slice(home.length)}`);
};

/** What every page says, by language and address. */
const readAll = async (page: Page, site: Site, addresses: readonly string[]): Promise<Record<string, Head>> => {
  await page.goto('');
  const urls = locales.flatMap((locale) => addresses.map((address) => toUrl(site, locale, address)));
  return readHeads(page, urls);
};

for (const [where, site] of [
  ['the site', sites.published],
  ['a preview below a path', sites.preview],
] as const) {
  test.describe(`on every page of ${where}`, () => {
    test.use({site});
    test.describe.configure({timeout: 120_000});

    test('says in which languages it can be read, and in no other', async ({page, request}) => {
      const addresses = await listAddresses(request);
      const heads = await readAll(page, site, addresses);
      const wrong: Record<string, unknown> = {};
      for (const [locale, address] of locales.flatMap((name) => addresses.map((path) => [name, path] as const))) {
        const url = toUrl(site, locale, address);
        const readable = listReadable(address);
        // A page that stands in for a translation speaks as its original does.
        const spoken = readable.includes(locale) ? locale : source;
        const canonical = toUrl(site, spoken, address);
        const {status, lang, canonical: named, alternates, ogUrl, ogLocale, ogAlternates} = heads[url] ?? ({} as Head);
        const found = {status, lang, canonical: named, alternates, ogUrl, ogLocale, ogAlternates};
        const expected = {
          status: 200,
          lang: locale,
          canonical: [canonical],
          alternates: [
            ...readable.map((other) => `${other}: ${toUrl(site, other, address)}`),
            `x-default: ${toUrl(site, source, address)}`,
          ].sort(),
          ogUrl: [canonical],
          ogLocale: [spoken],
          ogAlternates: readable.filter((other) => other !== spoken).sort(),
        };
        if (JSON.stringify(found) !== JSON.stringify(expected)) wrong[url] = {found, expected};
      }
      expect(wrong).toEqual({});
      expect(Object.keys(heads).length).toBe(addresses.length * locales.length);
      expect(addresses.filter((address) => listReadable(address).length > 1).length).toBeGreaterThan(50);
      expect(addresses.filter((address) => listReadable(address).length === 1).length).toBeGreaterThan(10);
    });

    test('names the pages above it by their own names and canonical addresses', async ({page, request}) => {
      const heads = await readAll(page, site, await listAddresses(request));
      const known = new Map(
        graph.entries.flatMap(({address}) =>
          listReadable(address).map((locale) => [
            toUrl(site, locale, address),
            toNavigation(graph, [address], locale)[0]?.label,
          ]),
        ),
      );
      // What a page without a translation says of itself, nobody reads: it names another as the page.
      const crumbs = Object.entries(heads)
        .filter(([url]) => known.has(url))
        .flatMap(([url, {breadcrumbs}]) => breadcrumbs.map((crumb) => ({url, ...crumb})));
      expect(crumbs.length).toBeGreaterThan(200);
      expect(crumbs.filter(({name, item}) => known.get(item) !== name)).toEqual([]);
    });

    test('has a title and a description of its own', async ({page, request}) => {
      const addresses = (await listAddresses(request)).filter((address) => listReadable(address).length > 1);
      const heads = await readAll(page, site, addresses);
      const bare = Object.entries(heads).filter(([, {title, description}]) => title === '' || !description);
      expect(bare.map(([url]) => url)).toEqual([]);
      const words = (locale: string) => addresses.map((address) => heads[toUrl(site, locale, address)]?.description);
      const [first, ...others] = locales.map(words);
      for (const other of others) {
        expect(
          other.filter((description, place) => description === first?.[place]),
          'not translated',
        ).toEqual([]);
      }
    });
  });
}

test('every sitemap lists what can be read in its language, under its canonical address, and no page as another', async ({
  request,
}) => {
  const addresses = await listAddresses(request);
  for (const locale of locales) {
    const home = toUrl(sites.published, locale, '/');
    const xml = await (await request.get(`${home}sitemap.xml`)).text();
    // A page says itself in which other languages it exists; said twice, it could be said wrongly.
    expect(xml).not.toContain('hreflang');
    const expected = addresses.filter((address) => listReadable(address).includes(locale));
    const listed = await readSitemap(request, `${home}sitemap.xml`);
    expect(listed.sort()).toEqual(expected.map((address) => toUrl(sites.published, locale, address)).sort());
  }
  // Of the blog's lists, too.
  expect(addresses).toEqual(expect.arrayContaining(['/blog', '/blog/tags', '/blog/authors']));
  expect(addresses.filter((address) => address.startsWith('/blog/tags/')).length).toBeGreaterThan(0);
});

test.describe('a site in one language', () => {
  test.use({site: sites.company});

  const home = toHome(sites.company);
  const other = loadHandbook(sites.company.company).graph;

  test('names no other', async ({page, request}) => {
    await page.goto('');
    const heads = await readHeads(page, await readSitemap(request, `${home}sitemap.xml`));
    expect(Object.keys(heads).length).toBeGreaterThan(10);
    for (const [url, {lang, canonical, alternates, ogAlternates}] of Object.entries(heads)) {
      const expected = {
        lang: 'de',
        canonical: [url],
        alternates: [`de: ${url}`, `x-default: ${url}`],
        ogAlternates: [],
      };
      expect({lang, canonical, alternates, ogAlternates}).toEqual(expected);
    }
  });

  test('keeps a draft to itself', async ({request}) => {
    const drafts = other.entries.filter(isDraft);
    expect(drafts.length).toBeGreaterThan(0);
    const urls = await readSitemap(request, `${home}sitemap.xml`);
    const pages = await Promise.all(urls.map(async (url) => (await request.get(url)).text()));
    for (const {address, data} of drafts) {
      expect((await request.get(`${home}${address.slice(1)}`)).status()).toBe(404);
      for (const words of [address, getTitle(data)]) {
        expect(urls.filter((_, place) => pages[place]?.includes(words))).toEqual([]);
      }
    }
  });
});

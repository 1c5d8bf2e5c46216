import {type BrowserContext, test as base, expect} from '@playwright/test';
import {loadHandbook} from '../../src/content/load-handbook.ts';
import {LIGHT} from './support/check-access.ts';
import {checkPage} from './support/check-page.ts';
import {listCookies, watchFaults} from './support/faults.ts';
import {listPages} from './support/list-pages.ts';
import {readSitemap} from './support/sitemap.ts';
import {sites, toHome, toOrigin} from './support/sites.ts';

/** Into how many tests the pages of one language are dealt, so that several workers share them. */
const PARTS = 8;

/** One context for all pages that a worker reads: what it has loaded, it need not load again. */
const test = base.extend<object, {reader: BrowserContext}>({
  reader: [
    async ({browser}, use) => {
      const context = await browser.newContext({colorScheme: 'light', reducedMotion: 'reduce'});
      await use(context);
      await context.close();
    },
    {scope: 'worker'},
  ],
});

const origin = toOrigin(sites.published);
const home = toHome(sites.published);
const {graph} = loadHandbook(process.cwd());
const published = listPages(graph);

test('every page of the handbook is in the sitemap of its language', async ({request}) => {
  const english = await readSitemap(request, `${home}sitemap.xml`);
  expect(english.length).toBeGreaterThanOrEqual(published.length);
  const missing = published.map(({address}) => `${origin}${address}`).filter((url) => !english.includes(url));
  expect(missing).toEqual([]);
  const french = await readSitemap(request, `${home}fr/sitemap.xml`);
  const translated = published.filter(({translations}) => translations.some(({locale}) => locale === 'fr'));
  const expected = translated.map(({address}) => `${origin}/fr${address}`);
  expect(expected.filter((url) => !french.includes(url))).toEqual([]);
});

for (const [language, sitemap, looks] of [
  ['English', 'sitemap.xml', undefined],
  ['French', 'fr/sitemap.xml', LIGHT],
] as const) {
  for (let part = 0; part < PARTS; part += 1) {
    test(`every ${language} page is sound, quiet and accessible, wide or narrow${looks ? '' : ', light or dark'} (part ${part + 1} of ${PARTS})`, async ({
      reader,
      request,
    }) => {
      test.setTimeout(240_000);
      const urls = (await readSitemap(request, `${home}${sitemap}`)).filter((_, place) => place % PARTS === part);
      const page = await reader.newPage();
      const faults = watchFaults(reader, origin);
      const found: Record<string, string[]> = {};
      for (const url of urls) {
        const wrong = [...(await checkPage(page, url, looks)), ...faults.list()];
        faults.clear();
        if (wrong.length > 0) found[url] = wrong;
      }
      const cookies = await listCookies(reader);
      await page.close();
      faults.stop();
      expect(found).toEqual({});
      expect(cookies).toEqual([]);
      expect(urls.length, 'pages in this part').toBeGreaterThan(0);
    });
  }
}

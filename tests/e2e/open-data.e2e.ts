import type {APIRequestContext} from '@playwright/test';
import {Ajv2020} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {toString as toText} from 'mdast-util-to-string';
import {views} from '../../src/content/views.ts';
import {validateSitemap} from '../support/validate-sitemap.ts';
import {readSitemap} from './support/sitemap.ts';
import {sites, toHome} from './support/sites.ts';
import {expect, test} from './support/test.ts';

const NAMES = ['jobs', 'levels', 'values', 'skills', 'interview-process', 'pages'];

/** Lists that the blog makes itself of what somebody wrote. */
const LISTS = /\/blog(?:\/(?:tags|authors)(?:\/.*)?)?$/;

/** What the site makes of a page's record: the twin of the page holds it. */
const VIEWS = new RegExp(`/(?:${views.map(({id}) => id).join('|')})$`);

const SITEMAPS = [
  ['published', ''],
  ['published', 'fr/'],
  ['company', ''],
] as const;

const toTwinUrl = (url: string): string => (url.endsWith('/') ? `${url}index.md` : `${url}.md`);

const read = async (request: APIRequestContext, url: string): Promise<string> => {
  const response = await request.get(url);
  expect(response.status(), url).toBe(200);
  return response.text();
};

for (const name of ['published', 'preview', 'company'] as const) {
  test(`the ${name} site has every file of open data, each as its schema says`, async ({request}) => {
    const home = toHome(sites[name]);
    for (const file of NAMES) {
      const data = JSON.parse(await read(request, `${home}open-data/${file}.json`));
      expect(data.$schema, file).toBe(`${home}open-data/schemas/${data.version}/${file}.json`);
      const ajv = new Ajv2020({strict: true});
      addFormats.default(ajv);
      const schema = JSON.parse(await read(request, data.$schema));
      expect(schema.$id).toBe(data.$schema);
      const validate = ajv.compile(schema);
      expect(validate(data), `${file}: ${JSON.stringify(validate.errors)}`).toBe(true);
    }
  });
}

for (const [name, language] of SITEMAPS) {
  const home = `${toHome(sites[name])}${language}`;

  test(`every page in ${name} sitemap /${language} is there as Markdown too, and says so`, async ({request}) => {
    test.setTimeout(120_000);
    const urls = (await readSitemap(request, `${home}sitemap.xml`)).filter(
      (url) => !LISTS.test(url) && !VIEWS.test(url),
    );
    expect(urls.length).toBeGreaterThan(10);
    for (const url of urls) {
      const html = await read(request, url);
      const twin = toTwinUrl(url);
      expect(html, url).toMatch(new RegExp(`<link[^>]* type="?text/markdown"? href="?${twin}[" >]`));
      const [title] = fromMarkdown(await read(request, twin)).children;
      const h1 = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '';
      expect(title, twin).toMatchObject({type: 'heading', depth: 1});
      expect(toPlain(h1), url).toContain(title && toText(title));
    }
  });

  test(`${name} sitemap /${language} is one by its own schema`, async ({request}) => {
    const xml = await read(request, `${home}sitemap.xml`);
    expect(await validateSitemap(xml)).toEqual([]);
    // The check would find something.
    expect(await validateSitemap(xml.replace('</loc>', '</loc><lastmod>yesterday</lastmod>'))).not.toEqual([]);
  });

  test(`every link of ${name} /${language}llms.txt answers`, async ({request}) => {
    const tree = fromMarkdown(await read(request, `${home}llms.txt`));
    expect(tree.children.slice(0, 3).map(({type}) => type)).toEqual(['heading', 'blockquote', 'paragraph']);
    const urls = [...JSON.stringify(tree).matchAll(/"url":"([^"]+)"/g)].map(([, url]) => url ?? '');
    expect(urls.length).toBeGreaterThan(10);
    for (const url of urls) await read(request, url);
  });
}

/** What a reader reads of some HTML. */
const toPlain = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'");

test('an untranslated page has no twin in the other language, and promises none', async ({request}) => {
  const home = toHome(sites.published);
  expect((await request.get(`${home}contributing.md`)).status()).toBe(200);
  expect((await request.get(`${home}fr/contributing.md`)).status()).toBe(404);
  expect(await read(request, `${home}fr/contributing`)).not.toContain('text/markdown');
});

test('the page about the data leads to the files, in either language', async ({page, request}) => {
  for (const language of ['', 'fr/']) {
    await page.goto(`${language}open-data`);
    const links = page.getByRole('main').getByRole('link', {name: /^\/open-data\//});
    await expect(links).toHaveCount(NAMES.length);
    for (const link of await links.all()) {
      const href = await link.evaluate((element) => (element as HTMLAnchorElement).href);
      await read(request, href);
    }
  }
});

test('serves Markdown as text that a browser shows in its own letters', async ({request}) => {
  const response = await request.get(`${toHome(sites.published)}fr/values/ownership.md`);
  expect(response.headers()['content-type']).toBe('text/markdown; charset=utf-8');
});

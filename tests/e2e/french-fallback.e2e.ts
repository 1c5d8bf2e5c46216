import {readFileSync} from 'node:fs';
import {isDraft} from '../../src/content/graph.ts';
import {loadHandbook} from '../../src/content/load-handbook.ts';
import {open} from './support/open.ts';
import {readSitemap} from './support/sitemap.ts';
import {sites, toHome} from './support/sites.ts';
import {expect, test} from './support/test.ts';

const {graph} = loadHandbook(process.cwd());
const home = toHome(sites.published);
const published = graph.entries.filter((entry) => !isDraft(entry) && entry.kind !== 'post');
const untranslated = published.filter(({translations}) => translations.length === 0);
const translated = published.filter(({translations}) => translations.length > 0);

/** What the site says in French of a page that is not translated. */
const NOTICE: string = JSON.parse(readFileSync('i18n/fr/code.json', 'utf8')).untranslated.message;

// A few are enough: the theme shows them all alike.
for (const {address, body, kind} of untranslated.filter(({kind}) => kind === 'guide').slice(0, 3)) {
  test(`${address} says in French that it is not translated, and marks its text as English`, async ({page}) => {
    await open(page, `fr${address}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    const notice = page.getByText(NOTICE);
    await expect(notice).toBeVisible();
    expect(await notice.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('fr');
    const heading = page.getByRole('heading', {level: 1});
    expect(await heading.evaluate((element) => element.closest('[lang]')?.getAttribute('lang')), kind).toBe('en');
    const prose = page.locator('.markdown p').first();
    expect(await prose.evaluate((element) => element.closest('[lang]')?.getAttribute('lang')), body).toBe('en');
    const canonical = page.locator('link[rel=canonical]');
    await expect(canonical).toHaveCount(1);
    await expect(canonical).toHaveAttribute('href', `${home}${address.slice(1)}`);
  });
}

test('a page that is translated says nothing of the kind', async ({page}) => {
  test.skip(translated.length === 0, 'Nothing is translated yet.');
  const address = translated[0]?.address ?? '';
  await open(page, `fr${address}`);
  await expect(page.getByText(NOTICE)).toHaveCount(0);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${home}fr${address}`.replace(/\/$/, ''));
  const heading = page.getByRole('heading', {level: 1});
  expect(await heading.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('fr');
});

test('the French sitemap lists what can be read in French, and nothing else of the handbook', async ({request}) => {
  const listed = await readSitemap(request, `${home}fr/sitemap.xml`);
  const wrong = untranslated.map(({address}) => `${home}fr${address}`).filter((url) => listed.includes(url));
  expect(wrong).toEqual([]);
  expect(untranslated.length, 'pages that are not translated').toBeGreaterThan(0);
});

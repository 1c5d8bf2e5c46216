import {loadHandbook} from '../../src/content/load-handbook.ts';
import {factValue} from './support/follow.ts';
import {listPages} from './support/list-pages.ts';
import {open} from './support/open.ts';
import {readSitemap} from './support/sitemap.ts';
import {sites, toHome} from './support/sites.ts';
import {expect, test} from './support/test.ts';

test.use({site: sites.company});

const {graph, problems} = loadHandbook(sites.company.company);
const home = toHome(sites.company);

test('the other company has a handbook of its own: another language, other stages, no facts, no posts', () => {
  expect(problems).toEqual([]);
  expect(graph.company.locales).toEqual(['de']);
  const kinds = new Set(graph.entries.map(({kind}) => kind));
  for (const kind of ['facts', 'post', 'guide'] as const) expect(kinds, kind).not.toContain(kind);
});

test('carries its own name on every page, and never this company’s', async ({request}) => {
  const own = loadHandbook(process.cwd()).graph.company.name;
  const urls = await readSitemap(request, `${home}sitemap.xml`);
  const pages = listPages(graph);
  expect(urls.length).toBeGreaterThanOrEqual(pages.length);
  for (const url of urls) {
    const html = await (await request.get(url)).text();
    expect(html, url).toContain(graph.company.name);
    expect(html.toLowerCase(), url).not.toContain(own.toLowerCase());
    expect(html, url).toMatch(/<html[^>]* lang="?de/);
  }
});

test('leads from its home page to its job, its skill and its stage', async ({page}) => {
  await open(page, '');
  await expect(page).toHaveTitle(/Kranich/);
  await page.getByRole('main').getByRole('link', {name: 'Zweiradmechanik'}).first().click();
  await expect(page.getByRole('main')).toContainText('36.000–42.000');
  await page.getByRole('main').getByRole('link', {name: 'Laufräder bauen'}).first().click();
  await page.getByRole('main').getByRole('link', {name: 'Probetag'}).first().click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText(/Probetag/);
  await expect(page.locator('[aria-current=step]')).toHaveText('Probetag');
});

test('speaks its own language where this company’s words would stand', async ({page}) => {
  await open(page, 'jobs/zweiradmechanik');
  await expect(factValue(page, 'Bezahlung')).toContainText('im Jahr');
  await expect(page.getByRole('link', {name: 'Bewerben', exact: true})).toBeVisible();
});

test('needs no switch between languages', async ({page}) => {
  await open(page, '');
  await expect(page.locator('.navbar').getByRole('button', {name: /Deutsch|English/})).toHaveCount(0);
});

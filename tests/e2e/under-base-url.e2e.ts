import {follow} from './support/follow.ts';
import {open} from './support/open.ts';
import {readSitemap} from './support/sitemap.ts';
import {sites, toHome, toOrigin} from './support/sites.ts';
import {expect, test} from './support/test.ts';
import {findTrail} from './support/trail.ts';
import {walk} from './support/walk.ts';

test.use({site: sites.preview});

const trail = findTrail();
const home = toHome(sites.preview);

test('leads from the home page to a criterion and back to the job', async ({page, site}) => {
  await walk(page, site, trail);
});

test('draws the icon and every picture', async ({page, request}) => {
  await open(page, '');
  const icon = await page.locator('link[rel=icon]').getAttribute('href');
  expect((await request.get(new URL(String(icon), home).href)).status()).toBe(200);
  const broken = await page.evaluate(() =>
    [...document.images].filter(({naturalWidth}) => naturalWidth === 0).map(({src}) => src),
  );
  expect(broken).toEqual([]);
});

test('has its search below the path', async ({page}) => {
  await open(page, 'search');
  await expect(page.getByRole('main').locator('input[type=search]')).toBeVisible();
  await page.getByRole('main').locator('input[type=search]').fill(trail.skill.title);
  const hit = page.getByRole('main').locator('ol a', {hasText: trail.skill.title}).first();
  await expect(hit).toHaveAttribute('href', /^\/handbook\//);
});

test('leads to the same page in the other language and back', async ({page, site}) => {
  await open(page, trail.job.address.slice(1));
  await page.getByRole('button', {name: 'English'}).hover();
  await page.getByRole('link', {name: 'Français'}).click();
  await expect(page).toHaveURL(`${home}fr${trail.job.address}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.getByRole('button', {name: 'Français'}).hover();
  await follow(page, site, page.getByRole('link', {name: 'English'}), trail.job);
});

test('serves nothing above the path', async ({request}) => {
  const response = await request.get(`${toOrigin(sites.preview)}${trail.job.address}`, {maxRedirects: 0});
  expect(response.status()).toBe(302);
});

test('asks search engines to stay away from every page, and says nowhere that anybody is hiring', async ({request}) => {
  // A site that nobody may list has no sitemap: its pages are the published site's.
  const published = await readSitemap(request, `${toHome(sites.published)}sitemap.xml`);
  const addresses = published.map((url) => new URL(url).pathname.slice(1)).flatMap((path) => [path, `fr/${path}`]);
  const listed: string[] = [];
  const hiring: string[] = [];
  for (const address of addresses) {
    const response = await request.get(`${home}${address}`.replace(/\/$/, address === 'fr/' ? '' : '/'));
    expect(response.status(), address).toBe(200);
    const html = await response.text();
    if (!/<meta[^>]*name="?robots"?[^>]*content="?noindex/.test(html)) listed.push(address);
    if (html.includes('JobPosting')) hiring.push(address);
  }
  expect(listed).toEqual([]);
  expect(hiring).toEqual([]);
});

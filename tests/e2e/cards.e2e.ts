import {toDay} from '../../src/content/company.ts';
import {closeExpired, getSourceLocale, isDraft, listEntries} from '../../src/content/graph.ts';
import {loadHandbook} from '../../src/content/load-handbook.ts';
import {pickWord} from '../../src/content/localize.ts';
import {listViews} from '../../src/content/views.ts';
import {readCardHeads, readPictures} from './support/read-cards.ts';
import {readSitemap} from './support/sitemap.ts';
import {type Site, sites, toHome} from './support/sites.ts';
import {expect, test} from './support/test.ts';

const whole = loadHandbook(process.cwd()).graph;
const {locales} = whole.company;

/** The home page of a language. */
const toRoot = (site: Site, locale: string, source: string): string =>
  `${toHome(site)}${locale === source ? '' : `${locale}/`}`;

for (const locale of locales) {
  test(`every page in the language ${locale} names a card that is there, and has the size that is named`, async ({
    page,
    request,
  }) => {
    const root = toRoot(sites.published, locale, getSourceLocale(whole.company));
    const urls = await readSitemap(request, `${root}sitemap.xml`);
    await page.goto('');
    const heads = await readCardHeads(page, urls);
    const wrong = Object.entries(heads).filter(
      ([, {image, alt, size, twitter, twitterAlt, order}]) =>
        image.length !== 1 ||
        alt.length !== 1 ||
        alt[0] === '' ||
        size.join('×') !== '1200×630' ||
        twitter.join() !== image.join() ||
        twitterAlt.join() !== alt.join() ||
        // What is said of a picture counts for the one named before it.
        order[0] !== 'og:image',
    );
    expect(wrong).toEqual([]);

    const pictures = await readPictures(page, [...new Set(Object.values(heads).flatMap(({image}) => image))]);
    const broken = Object.entries(pictures).filter(
      ([, {status, type, size}]) => status !== 200 || type !== 'image/png' || size !== '1200×630',
    );
    expect(broken).toEqual([]);

    // Pages of the handbook have one each, in their language; lists of posts share the site's.
    const own = whole.entries.filter((entry) => !isDraft(entry) && urls.includes(toUrl(root, entry.address)));
    const named = own.map(({address}) => heads[toUrl(root, address)]?.image[0] ?? '');
    expect(own.length).toBeGreaterThan(70);
    expect(named.filter((image) => !image.startsWith(`${root}img/cards/`))).toEqual([]);
    expect(new Set(named).size).toBe(own.length);
    // A view is shown as the page that it is a view of.
    const viewed = own.flatMap((entry) => listViews(entry).map((view) => ({entry, url: toUrl(root, view.address)})));
    expect(viewed.length).toBeGreaterThan(5);
    expect(viewed.map(({url}) => heads[url]?.image[0])).toEqual(
      viewed.map(({entry}) => heads[toUrl(root, entry.address)]?.image[0]),
    );
    const known = [...own.map(({address}) => toUrl(root, address)), ...viewed.map(({url}) => url)];
    const others = urls.filter((url) => !known.includes(url));
    expect(others.length).toBeGreaterThan(1);
    expect(others.map((url) => heads[url]?.image[0])).toEqual(others.map(() => `${root}img/social-card.png`));
  });
}

const toUrl = (root: string, address: string): string => (address === '/' ? root : `${root}${address.slice(1)}`);

test('a card says nothing of a job that is not confirmed', async ({page}) => {
  await page.goto('');
  const jobs = listEntries(whole, 'job').filter((job) => !isDraft(job));
  expect(jobs.length).toBeGreaterThan(0);
  const home = toHome(sites.published);
  const heads = await readCardHeads(
    page,
    jobs.map(({address}) => toUrl(home, address)),
  );
  for (const {address, data} of jobs) {
    const [alt = ''] = heads[toUrl(home, address)]?.alt ?? [];
    expect(alt).toContain(data.title);
    if (data.unconfirmed?.includes('pay')) expect(alt).not.toMatch(/\d/);
  }
});

test.describe('below a path', () => {
  test.use({site: sites.preview});

  test('names the card where it lies', async ({page}) => {
    await page.goto('');
    const url = `${toHome(sites.preview)}fr/jobs/senior-backend-engineer`;
    const {image = []} = (await readCardHeads(page, [url]))[url] ?? {};
    expect(image[0]).toContain(`${toHome(sites.preview)}fr/img/cards/jobs/senior-backend-engineer.`);
    expect(await readPictures(page, image)).toEqual({
      [image[0] ?? '']: {status: 200, type: 'image/png', size: '1200×630'},
    });
  });
});

test.describe('of another company', () => {
  test.use({site: sites.company});

  const loaded = loadHandbook(sites.company.company).graph;
  const graph = closeExpired(loaded, toDay(new Date(), loaded.company));
  const home = toHome(sites.company);

  test('a job that has ended or rests says so on its card, and one that is open says nothing of it', async ({page}) => {
    await page.goto('');
    const jobs = listEntries(graph, 'job').filter((job) => !isDraft(job));
    const heads = await readCardHeads(
      page,
      jobs.map(({address}) => toUrl(home, address)),
    );
    const marks = {open: /^/, paused: /Bewerbungen pausiert/, filled: /Besetzt/, closed: /Geschlossen/, draft: /^$/};
    const said = jobs.map(({address, data}) => ({hiring: data.hiring, alt: heads[toUrl(home, address)]?.alt[0] ?? ''}));
    expect(new Set(said.map(({hiring}) => hiring))).toEqual(new Set(['open', 'paused', 'filled', 'closed']));
    for (const {hiring, alt} of said) {
      expect(alt).toMatch(marks[hiring]);
      expect(alt).toMatch(new RegExp(`^Stelle bei ${graph.company.name} · .*${pickWord(graph.company.site, 'de')}$`));
      if (hiring === 'open') expect(alt).not.toMatch(/pausiert|Besetzt|Geschlossen/);
    }
    const images = Object.values(heads).flatMap(({image}) => image);
    expect(Object.values(await readPictures(page, images)).map(({size}) => size)).toEqual(images.map(() => '1200×630'));
  });
});

import type {APIRequestContext, Page} from '@playwright/test';
import {toDay} from '../../src/content/company.ts';
import {closeExpired, isAdvertised, listEntries, withoutDrafts} from '../../src/content/graph.ts';
import {loadHandbook} from '../../src/content/load-handbook.ts';
import {listWithheld} from '../../src/publish/requirements.ts';
import {open} from './support/open.ts';
import {sites, toHome} from './support/sites.ts';
import {expect, test} from './support/test.ts';

test.use({site: sites.company});

const all = loadHandbook(sites.company.company).graph;
const graph = withoutDrafts(closeExpired(all, toDay(new Date(), all.company)));
const [locale = 'de'] = graph.company.locales;
const home = toHome(sites.company);
const jobs = listEntries(graph, 'job');
const offered = jobs.filter((job) => isAdvertised(job) && !isWithheld(job.id, 'feeds'));

function isWithheld(id: string, output: string): boolean {
  return listWithheld(graph).some((withheld) => withheld.entry.id === id && withheld.output === output);
}

type Data = {[name: string]: unknown; '@type': string};

/** What a page tells search engines, by its type. */
const readData = async (page: Page, type: string): Promise<Data[]> => {
  const texts = await page.locator('head script[type="application/ld+json"]').allTextContents();
  return texts.map((text) => JSON.parse(text) as Data).filter((data) => data['@type'] === type);
};

/** What a reader sees, without the marks that headings carry. */
const readWords = async (page: Page): Promise<string> =>
  ((await page.getByRole('main').textContent()) ?? '').replaceAll(/\u200b/g, '').replaceAll(/\s+/g, ' ');

type Item = {url: string; title: string; posted: string; html: string};

/** A feed or the job board's file, read by the browser's own parser. */
const readXml = async (page: Page, request: APIRequestContext, path: string, names: Record<keyof Item, string>) => {
  const response = await request.get(`${home}${path}`);
  expect(response.status(), path).toBe(200);
  return page.evaluate(
    ({source, names}) => {
      const document = new DOMParser().parseFromString(source, 'application/xml');
      if (document.querySelector('parsererror')) throw new Error('The XML is broken.');
      return [...document.querySelectorAll('item, entry, job')].map((item) => {
        const read = (name: string): string => item.querySelector(`:scope > ${name}`)?.textContent?.trim() ?? '';
        return {url: read(names.url), title: read(names.title), posted: read(names.posted), html: read(names.html)};
      });
    },
    {source: await response.text(), names},
  );
};

const toIsoDay = (item: Item): Item => ({...item, posted: new Date(item.posted).toISOString().slice(0, 10)});

test('the other company advertises something, and something else it does not', () => {
  expect(offered.length).toBeGreaterThan(0);
  expect(offered.length).toBeLessThan(listEntries(all, 'job').length);
});

test('every format offers the same jobs, in the words and on the days of their pages', async ({page, request}) => {
  await open(page, 'jobs');
  const feed = await (await request.get(`${home}jobs/feed.json`)).json();
  const items: Item[] = feed.items.map((item: Record<string, string>) =>
    toIsoDay({
      url: String(item.url),
      title: String(item.title),
      posted: String(item.date_published),
      html: String(item.content_html),
    }),
  );
  expect(items.map(({url, title, posted}) => ({url, title, posted}))).toEqual(
    expect.arrayContaining(
      offered.map(({address, data}) => ({url: `${home}${address.slice(1)}`, title: data.title, posted: data.posted})),
    ),
  );
  expect(items).toHaveLength(offered.length);
  const rss = {url: 'link', title: 'title', posted: 'pubDate', html: 'description'};
  const atom = {url: 'id', title: 'title', posted: 'published', html: 'content'};
  expect((await readXml(page, request, 'jobs/rss.xml', rss)).map(toIsoDay)).toEqual(items);
  expect((await readXml(page, request, 'jobs/atom.xml', atom)).map(toIsoDay)).toEqual(items);
  const indeed = {url: 'url', title: 'title', posted: 'date', html: 'description'};
  for (const entry of await readXml(page, request, 'jobs/indeed.xml', indeed)) expect(items).toContainEqual(entry);
});

for (const job of jobs) {
  const told = offered.includes(job) && !isWithheld(job.id, 'structured-data');

  test(`${job.address} tells search engines ${told ? 'what its reader sees' : 'nothing of a job'}`, async ({
    page,
    request,
  }) => {
    await open(page, job.address.slice(1));
    expect(await readData(page, 'BreadcrumbList')).toHaveLength(1);
    const found = await readData(page, 'JobPosting');
    expect(found).toHaveLength(told ? 1 : 0);
    const [data] = found;
    if (data === undefined) return;
    const words = await readWords(page);
    for (const word of listWords(data)) expect(words).toContain(word);
    for (const line of await readLines(page, String(data.description))) expectLine(words, line);
    for (const day of [data.datePosted, data.validThrough].filter((value) => value !== undefined)) {
      await expect(page.locator(`main time[datetime="${String(day).slice(0, 10)}"]`).first()).toBeAttached();
    }
    const feed = await (await request.get(`${home}jobs/feed.json`)).json();
    const item = feed.items.find(({url}: {url: string}) => url === data.url);
    expect(item._jobposting).toEqual(data);
  });
}

/** What must stand on the page as it is: names and figures; codes stand there in words. */
const listWords = (data: Data): string[] => {
  const {
    title,
    hiringOrganization,
    workHours,
    skills = [],
    jobBenefits = [],
    baseSalary,
  } = data as Data & {
    hiringOrganization: {name: string};
    skills?: string[];
    jobBenefits?: string[];
    baseSalary?: {value: {minValue: number; maxValue: number}};
    applicantLocationRequirements?: Array<{name: string}>;
    jobLocation?: object;
  };
  const format = new Intl.NumberFormat(locale);
  const countries = new Intl.DisplayNames([locale], {type: 'region'});
  const pay = baseSalary ? [baseSalary.value.minValue, baseSalary.value.maxValue].map((sum) => format.format(sum)) : [];
  const from = ((data.applicantLocationRequirements ?? []) as Array<{name: string}>).map(({name}) => name);
  const places = [data.jobLocation ?? []].flat() as Array<{address: Record<string, string>}>;
  const where = places.flatMap(({address}) => [
    ...['addressLocality', 'addressRegion', 'postalCode'].flatMap((name) => address[name] ?? []),
    countries.of(address.addressCountry ?? '') ?? '',
  ]);
  return [title, workHours, ...skills, ...jobBenefits, ...pay, ...from, ...where].map(String).concat(
    // The bar at the top says who speaks, on every page.
    hiringOrganization.name === graph.company.name ? [] : [hiringOrganization.name],
  );
};

/** The lines of some HTML, as a browser shows them. */
const readLines = (page: Page, html: string): Promise<string[]> =>
  page.evaluate((source) => {
    const {body} = new DOMParser().parseFromString(source, 'text/html');
    return [...body.querySelectorAll('p, li')].map(({textContent}) =>
      (textContent ?? '').trim().replaceAll(/\s+/g, ' '),
    );
  }, html);

/** A line of prose stands on the page; of a fact the name and each of its values do. */
const expectLine = (words: string, line: string): void => {
  if (words.includes(line)) return;
  const [name = '', ...value] = line.split(': ');
  expect(words, line).toContain(name);
  for (const part of value.join(': ').split(/, | · /)) expect(words, line).toContain(part);
};

test('no list and no page about something else says that it is a job', async ({page}) => {
  for (const path of ['', 'jobs', 'interview-process/werkstatt', 'departments/werkstatt']) {
    await open(page, path);
    expect(await readData(page, 'JobPosting'), path).toEqual([]);
  }
});

test('the home page says who the company is', async ({page}) => {
  await open(page, '');
  expect(await readData(page, 'Organization')).toMatchObject([{name: graph.company.name}]);
});

test('what can be followed is named in heads, and is there', async ({page, request}) => {
  for (const [path, prefix] of [
    ['', 'jobs/'],
    ['jobs', 'jobs/'],
    ['departments/werkstatt', 'departments/werkstatt/jobs.'],
    ['departments/werkstatt/annahme', 'departments/werkstatt/annahme/jobs.'],
  ]) {
    await open(page, String(path));
    const links = page.locator(`head link[rel=alternate][href^="${sites.company.baseUrl}${prefix}"]`);
    await expect(links, path).toHaveCount(3);
    for (const link of await links.all()) {
      const href = await link.getAttribute('href');
      expect((await request.get(new URL(String(href), home).href)).status(), String(href)).toBe(200);
    }
  }
});

test('the list of jobs leads to its feeds', async ({page, request}) => {
  await open(page, 'jobs');
  for (const name of ['RSS', 'Atom', 'JSON']) {
    const href = await page.getByRole('main').getByRole('link', {name, exact: true}).getAttribute('href');
    expect((await request.get(new URL(String(href), home).href)).status(), name).toBe(200);
  }
});

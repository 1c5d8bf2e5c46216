import type {APIRequestContext, Page} from '@playwright/test';
import {toDay} from '../../src/content/company.ts';
import {closeExpired, isAdvertised, listEntries, withoutDrafts} from '../../src/content/graph.ts';
import {loadHandbook} from '../../src/content/load-handbook.ts';
import {listWithheld} from '../../src/publish/requirements.ts';
import {findFaults, toPage} from '../support/find-faults.ts';
import {type Json, listSaid, listUnseen} from './support/list-unseen.ts';
import {open} from './support/open.ts';
import {readHtml, readSeen} from './support/read-seen.ts';
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

type Data = {[name: string]: Json; '@type': string};

/** What a page tells search engines, by its type. */
const readData = async (page: Page, type: string): Promise<Data[]> => {
  const texts = await page.locator('head script[type="application/ld+json"]').allTextContents();
  return texts.map((text) => JSON.parse(text) as Data).filter((data) => data['@type'] === type);
};

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
    const seen = await readSeen(page);
    const trail = await readData(page, 'BreadcrumbList');
    expect(trail).toHaveLength(told ? 1 : 0);
    expect(listUnseen(trail, seen, {locale})).toEqual([]);
    const found = await readData(page, 'JobPosting');
    expect(found).toHaveLength(told ? 1 : 0);
    const html = await (await request.get(`${home}${job.address.slice(1)}`)).text();
    const [data] = found;
    if (data === undefined) {
      expect(await findFaults(html)).toEqual([]);
      return;
    }
    expect((await findFaults(html)).sort()).toEqual(listExcepted(job));
    for (const jobLocation of [data.jobLocation ?? []].flat()) {
      expect(await findFaults(toPage({...data, jobLocation}))).not.toContain(SEVERAL_PLACES);
    }
    const listUnseenOf = async (changed: Data): Promise<string[]> =>
      listUnseen(changed, seen, {locale, description: await readHtml(page, String(changed.description))});
    expect(await listUnseenOf(data)).toEqual([]);
    // Whatever else it said, nobody would see it.
    expect(await listUnseenOf({...data, experienceRequirements: 'Zwieback'})).toEqual([
      'experienceRequirements: Zwieback',
    ]);
    expect(listSaid(data).length).toBeGreaterThan(15);
    for (const other of listChanged(data)) expect(await listUnseenOf(other), JSON.stringify(other)).toHaveLength(1);
    const feed = await (await request.get(`${home}jobs/feed.json`)).json();
    const item = feed.items.find(({url}: {url: string}) => url === data.url);
    expect(item._jobposting).toEqual(data);
  });
}

/** What the validator says of several places, which Google allows; of each alone it must not. */
const SEVERAL_PLACES = 'ERROR: Required attribute "jobLocation.address.addressCountry" is missing';

/** What the validator misses, and what there is not to tell of a job: nothing else may be missing. */
const listExcepted = ({data: {workplace, places = [], expires, pay, apply}}: (typeof jobs)[number]): string[] => [
  ...(places.length > 1 ? [SEVERAL_PLACES] : []),
  ...[
    // Whoever works at a place need not live in a country.
    ...(workplace === 'remote' ? [] : ['applicantLocationRequirements']),
    ...(pay && 'min' in pay ? [] : ['baseSalary']),
    ...(apply && 'email' in apply ? [] : ['directApply']),
    ...(workplace === 'remote' ? [] : ['jobLocationType']),
    ...(expires === undefined ? ['validThrough'] : []),
  ].map((field) => `WARNING: Missing field "${field}" (optional)`),
];

test('the validator would find what is missing in a built page', async ({request}) => {
  const html = await (await request.get(`${home}jobs/disposition`)).text();
  const broken = html.replace('"title":"', '"name":"').replace('"itemListElement":[', '"itemListElement":[],"x":[');
  expect(await findFaults(broken)).toEqual(
    expect.arrayContaining([
      'ERROR: Required attribute "title" is missing',
      'WARNING: At least two ListItems are required',
    ]),
  );
});

/** The same data with one value changed, once for each value that the page says. */
const listChanged = (data: Data): Data[] => {
  const change = (value: Json, path = ''): Json[] => {
    if (Array.isArray(value))
      return value.flatMap((item, place) => change(item, path).map((other) => value.with(place, other)));
    if (value !== null && typeof value === 'object') {
      return Object.entries(value).flatMap(([name, item]) =>
        change(item, name).map((other) => ({...value, [name]: other})),
      );
    }
    if (path.startsWith('@')) return [];
    return [typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : `${value} Zwieback`];
  };
  return change(data) as Data[];
};

test('no list and no page about something else says that it is a job', async ({page}) => {
  for (const path of ['', 'jobs', 'interview-process/werkstatt', 'departments/werkstatt']) {
    await open(page, path);
    expect(await readData(page, 'JobPosting'), path).toEqual([]);
  }
  await open(page, 'jobs');
  expect(await readData(page, 'BreadcrumbList')).toEqual([]);
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

import {describe, expect, test} from 'vitest';
import {type EntryOf, isAdvertised, listEntries} from '../../src/content/graph.ts';
import {listBoardFiles, listFeedFiles} from '../../src/publish/list-outputs.ts';
import type {Site} from '../../src/publish/site.ts';
import {toPayWords} from '../../src/publish/to-posting-facts.ts';
import type {Files} from '../support/handbook.ts';
import {page} from '../support/handbook.ts';
import {postings} from '../support/postings.ts';
import {frenchSite, getPosting, publish, site, withPosting} from './larkspur.ts';
import {type ReadItem, readIndeed, readJsonFeed, readXmlFeed} from './read-feeds.ts';

const PUBLISHED = {publish: true};

/** Every file by its address, as one language has it. */
const write = (files: Files, where: Site = site, settings = PUBLISHED): Map<string, string> =>
  new Map(listFeedFiles(publish(files), where, settings).map(({address, text}) => [address, text]));

const get = (files: Map<string, string>, address: string): string => {
  const text = files.get(address);
  if (text === undefined) throw new Error(`There is no ${address}.`);
  return text;
};

const readAll = (files: Map<string, string>) => {
  const [rss, atom] = ['/jobs/rss.xml', '/jobs/atom.xml'].map((address) => readXmlFeed(get(files, address)));
  return {rss, atom, json: readJsonFeed(get(files, '/jobs/feed.json'))};
};

const board = (files: Files, sites = [site, frenchSite], settings = PUBLISHED) =>
  listBoardFiles(publish(files), sites, settings);

const readBoard = async (files: Files) => readIndeed(board(files)[0]?.text ?? '');

test('lie beside the pages that they belong to', () => {
  expect([...write(withPosting()).keys()]).toEqual([
    '/jobs/rss.xml',
    '/jobs/atom.xml',
    '/jobs/feed.json',
    '/departments/kitchen/jobs.rss',
    '/departments/kitchen/jobs.atom',
    '/departments/kitchen/jobs.json',
    '/departments/shop/jobs.rss',
    '/departments/shop/jobs.atom',
    '/departments/shop/jobs.json',
    '/departments/kitchen/ovens/jobs.rss',
    '/departments/kitchen/ovens/jobs.atom',
    '/departments/kitchen/ovens/jobs.json',
  ]);
  expect(board(withPosting()).map(({address}) => address)).toEqual(['/jobs/indeed.xml']);
});

test.each([
  ['en', site, 'Jobs at Larkspur', 'https://larkspur.example/'],
  ['fr', frenchSite, 'Offres d’emploi chez Larkspur', 'https://larkspur.example/fr/'],
])('say in the language %s who speaks, and where', (language, where, title, home) => {
  const {rss, atom, json} = readAll(write(withPosting(), where));
  for (const [feed, name] of [
    [rss, 'rss.xml'],
    [atom, 'atom.xml'],
    [json, 'feed.json'],
  ] as const) {
    expect(feed).toMatchObject({title, language, page: `${home}jobs`, self: `${home}jobs/${name}`});
  }
});

test('honour the path that the site lies below', () => {
  const below = {...site, baseUrl: '/handbook/'};
  for (const [address, text] of write(withPosting(), below)) {
    const urls = text.match(/https:\/\/larkspur\.example\/[^"'<\s\]]*/g) ?? [];
    expect(urls.length, address).toBeGreaterThan(1);
    const own = urls.filter((url) => url !== 'https://larkspur.example/company');
    expect(own.filter((url) => !url.startsWith('https://larkspur.example/handbook/'))).toEqual([]);
  }
});

describe('agree with the one record that they are made from', () => {
  // Of postings in every state, those that are open are much alike.
  const files = postings(60, ['open']);
  const graph = publish(files);

  test.each([
    ['en', site],
    ['fr', frenchSite],
  ])('in the language %s: title, day, pay, countries and everything else that the page says', (_, where) => {
    const {rss, atom, json} = readAll(write(files, where));
    const known = new Map(listEntries(graph, 'job').map((job) => [`${where.url}${where.baseUrl}jobs/${job.id}`, job]));
    expect(json.items.length).toBe(listEntries(graph, 'job').filter(isAdvertised).length);
    expect(rss?.items).toEqual(json.items);
    expect(atom?.items).toEqual(json.items);
    for (const [place, item] of json.items.entries()) {
      const job = known.get(item.url);
      expect(item.posted).toBe(job?.data.posted);
      const data = json.data[place];
      expect(data).toMatchObject({title: item.title, datePosted: item.posted, description: item.html, url: item.url});
    }
  });

  test('on the job board too, in every language and for every place, with all that it asks for', async () => {
    const jobs = await readBoard(files);
    const expected = [site, frenchSite].flatMap((where) =>
      readAll(write(files, where)).json.items.flatMap((item) => {
        const job = listEntries(graph, 'job').find(({id}) => item.url.endsWith(`/jobs/${id}`));
        if (!job) throw new Error(`There is no ${item.url}.`);
        return listBoardEntries(job, item, where.locale);
      }),
    );
    expect(expected.length).toBeGreaterThan(80);
    const byNumber = (a: Record<string, string>, b: Record<string, string>): number =>
      String(a.referencenumber) < String(b.referencenumber) ? -1 : 1;
    expect(jobs.toSorted(byNumber)).toEqual(expected.toSorted(byNumber));
    expect(new Set(jobs.map(({referencenumber}) => referencenumber)).size).toBe(jobs.length);
  });
});

const JOB_TYPES: Record<string, string> = {
  'permanent, full-time': 'fulltime',
  'permanent, part-time': 'parttime',
  'fixed-term, full-time': 'temporary, fulltime',
  'fixed-term, part-time': 'temporary, parttime',
  'internship, full-time': 'internship, fulltime',
  'internship, part-time': 'internship, parttime',
  'apprenticeship, full-time': 'fulltime',
  'apprenticeship, part-time': 'parttime',
  'freelance, full-time': 'contract, fulltime',
  'freelance, part-time': 'contract, parttime',
};

const TEAMS: Record<string, string> = {
  'kitchen/ovens': 'Ovens',
  'kitchen/pastry': 'Pastry',
  'shop/counter': 'Counter',
  'shop/deliveries': 'Deliveries',
  'office/accounts': 'Accounts',
};

/** What the job board must read of a posting in one language, from its file and from the feed. */
const listBoardEntries = (
  {id, data}: EntryOf<'job'>,
  item: ReadItem,
  locale: string,
): Array<Record<string, string>> => {
  const {posted = '', workplace, places = [], countries = [], contract, hours, pay, team, expires} = data;
  const remote = workplace === 'remote';
  const locations = remote
    ? countries.map((country) => ({city: 'Remote', state: '', postalcode: '', country, place: country}))
    : places.map(({city, region = '', postcode = '', country}) => ({
        city,
        state: region,
        postalcode: postcode,
        country,
        place: `${country}-${city}`,
      }));
  const salary =
    pay && 'min' in pay ? toPayWords(pay, {locale, words: locale === 'fr' ? frenchSite.words : {}}) : undefined;
  return locations.map(({place, ...location}, index) => ({
    title: item.title,
    date: posted,
    referencenumber: `${id}-${locale}${index === 0 ? '' : `-${place.toLowerCase().replace('ö', 'o')}`}`,
    requisitionid: id,
    url: item.url,
    company: 'Larkspur',
    sourcename: 'Larkspur',
    ...location,
    description: item.html,
    ...(salary === undefined ? {} : {salary}),
    jobtype: JOB_TYPES[`${contract}, ${hours}`] ?? '',
    category: TEAMS[team] ?? '',
    ...(remote ? {remotetype: 'Fully remote'} : {}),
    ...(expires === undefined ? {} : {expirationdate: expires}),
  }));
};

test('facts are told in the words of the page, and the description holds each of them', () => {
  const {title, facts, description, posted, pay} = getPosting(withPosting());
  const shown = [title, 'Larkspur', ...facts.map(({value}) => value)].join('\n');
  for (const word of ['Baker for the night', 'Full-time', 'Kneading', 'Breakfast', 'France, Belgium', 'Remote']) {
    expect(shown).toContain(word);
  }
  expect(shown).toContain('€30,000 – €36,000 a year');
  expect([posted, pay]).toEqual(['2026-11-02', {min: 30000, max: 36000, currency: 'EUR', unit: 'YEAR'}]);
  for (const {name, value} of facts) expect(description).toContain(`${name}: ${value}`);
});

test('come newest first, and then by id', () => {
  const days = readAll(write(postings(60))).json.items.map(({posted, url}) => ({posted, url}));
  const sorted = [...days].sort((a, b) => b.posted.localeCompare(a.posted) || (a.url < b.url ? -1 : 1));
  expect(days.length).toBeGreaterThan(20);
  expect(days).toEqual(sorted);
});

test('are a department’s and a team’s own', () => {
  const files = write(withPosting());
  for (const address of ['/departments/kitchen', '/departments/kitchen/ovens']) {
    const feed = readJsonFeed(get(files, `${address}/jobs.json`));
    expect(feed).toMatchObject({page: `https://larkspur.example${address}`, items: [{title: 'Baker for the night'}]});
    expect(readXmlFeed(get(files, `${address}/jobs.rss`)).items).toEqual(feed.items);
    expect(readXmlFeed(get(files, `${address}/jobs.atom`)).items).toEqual(feed.items);
  }
  expect(readJsonFeed(get(files, '/departments/shop/jobs.json')).items).toEqual([]);
});

describe('are valid where there is nothing in them', () => {
  test('because nothing was ever posted', async () => {
    const none = postings(0);
    const {rss, atom, json} = readAll(write(none));
    expect([rss?.items, atom?.items, json.items]).toEqual([[], [], []]);
    expect([rss?.updated, atom?.updated]).toEqual([undefined, '1970-01-01T00:00:00.000Z']);
    expect(await readBoard(none)).toEqual([]);
  });

  test('because the last posting ended: they changed on that day', () => {
    const {rss, atom, json} = readAll(write(withPosting({hiring: 'filled', closed: '2026-11-20'})));
    expect([rss?.items, atom?.items, json.items]).toEqual([[], [], []]);
    expect([rss?.updated, atom?.updated]).toEqual(['2026-11-20T11:00:00.000Z', '2026-11-20T11:00:00.000Z']);
  });
});

describe('a job board', () => {
  test('gets a job for each language, under a number of its own', async () => {
    const jobs = await readBoard(withPosting({countries: '[FR]'}));
    expect(jobs.map(({title, referencenumber, requisitionid}) => [title, referencenumber, requisitionid])).toEqual([
      ['Baker for the night', 'baker-en', 'baker'],
      ['Boulange de nuit', 'baker-fr', 'baker'],
    ]);
    expect(jobs[0]).toMatchObject({
      date: '2026-11-02',
      url: 'https://larkspur.example/jobs/baker',
      company: 'Larkspur',
      city: 'Remote',
      state: '',
      country: 'FR',
      salary: '€30,000 – €36,000 a year',
      jobtype: 'fulltime',
      remotetype: 'Fully remote',
      expirationdate: '2027-01-31',
    });
  });

  test('gets one for each location; the number of the first never changes', async () => {
    const places = '[{city: Lyon, postcode: "69001", country: FR}, {city: Saint-Étienne, country: FR}]';
    const jobs = await readBoard(withPosting({workplace: 'office', places}));
    const locations = jobs.map(({referencenumber, city, postalcode, country}) => [
      referencenumber,
      city,
      postalcode,
      country,
    ]);
    expect(locations.slice(0, 2)).toEqual([
      ['baker-en', 'Lyon', '69001', 'FR'],
      ['baker-en-fr-saint-etienne', 'Saint-Étienne', '', 'FR'],
    ]);
    expect(jobs[0]).not.toHaveProperty('remotetype');
  });

  test('gets nothing of a posting that lacks what it asks for', async () => {
    expect(await readBoard(withPosting({unconfirmed: '[contract]'}))).toEqual([]);
  });
});

test('a site that is not the company’s word tells no machine that anybody hires', () => {
  const hidden = {publish: false};
  expect(board(withPosting(), undefined, hidden)).toEqual([]);
  expect([...write(withPosting(), site, hidden).values()].filter((text) => text.includes('JobPosting'))).toEqual([]);
});

test('two generations are equal to the byte', () => {
  const generate = () => [...write(postings(40), frenchSite), ...board(postings(40)).map(({text}) => text)];
  expect(generate()).toEqual(generate());
});

test('a page about something else has no part in them', () => {
  const more = {...withPosting(), 'docs/values/care.md': page('Care')};
  expect([...write(more)]).toEqual([...write(withPosting())]);
});

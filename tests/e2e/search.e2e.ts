import {readFileSync} from 'node:fs';
import {stemmer} from '@orama/stemmers/english';
import {stopwords} from '@orama/stopwords/english';
import type {Locator, Page} from '@playwright/test';
import {parse} from 'yaml';
import {closeExpired, getSourceLocale, getTitle, isDraft, listEntries, withoutDrafts} from '../../src/content/graph.ts';
import {hasEnded} from '../../src/content/hiring.ts';
import {loadHandbook} from '../../src/content/load-handbook.ts';
import {isUntranslated, localize} from '../../src/content/localize.ts';
import {findStanding} from '../../src/content/standing.ts';
import {readMessages} from '../../src/plugins/cards/read-messages.ts';
import {readToday} from '../../src/plugins/handbook/today.ts';
import {indexNames} from '../../src/plugins/search/names/index-names.ts';
import {searchHandbook} from '../../src/plugins/search/search-handbook.ts';
import {toNames} from '../../src/publish/search/to-names.ts';
import {open} from './support/open.ts';
import {findWorker, readManifest, TEXT} from './support/search-files.ts';
import {readSitemap} from './support/sitemap.ts';
import {type Site, sites, toOrigin} from './support/sites.ts';
import {expect, test} from './support/test.ts';

/** What readers look for, and the page that must come first, or either of two. */
type Query = {query: string; expect: string | string[]};

/** A language whose sitemap lists no more pages than these is hardly translated. */
const TRANSLATED = 10;

const {graph} = loadHandbook(process.cwd());

const readQueries = (locale: string): Query[] => parse(readFileSync(`tests/e2e/search-queries/${locale}.yaml`, 'utf8'));

/** An address of the handbook as links on a site have it. */
const at = ({baseUrl}: Site, address: string): string => `${baseUrl}${address.slice(1)}`;

const path = (site: Site, address: string): string => `${toOrigin(site)}${at(site, address)}`;

const openSearch = async (page: Page, address = 'values') => {
  await open(page, address);
  await page.keyboard.press('/');
  return page.getByRole('dialog').locator('input[type=search]');
};

const listed = (page: Page) => page.getByRole('dialog').locator('ol a');

for (const [locale, home] of [
  ['en', ''],
  ['fr', 'fr/'],
] as const) {
  const title = `finds what readers look for (${locale}: only where its sitemap has more than ${TRANSLATED} pages)`;
  test(title, async ({page, request, site}) => {
    test.setTimeout(120_000);
    const {length} = await readSitemap(request, `${home}sitemap.xml`);
    test.skip(length <= TRANSLATED, `${length} pages in the sitemap`);
    const misses: string[] = [];
    for (const {query, expect: expected} of readQueries(locale)) {
      await page.goto(`${home}search?${new URLSearchParams({q: query})}`);
      const status = page.getByRole('main').getByRole('status');
      await expect(status).toHaveText(/\d|«|“/);
      // What is still on its way ends so.
      await expect(status).not.toHaveText(/…$/);
      const links = page.getByRole('main').locator('ol a');
      const first = (await links.count()) > 0 ? await links.first().getAttribute('href') : null;
      const wanted = [expected].flat().map((address) => at(site, address));
      if (!wanted.includes(first?.split('#')[0] ?? ''))
        misses.push(`${query}: ${first}, expected ${wanted.join(' or ')}`);
    }
    expect(misses).toEqual([]);
  });
}

for (const [locale, home, stemmer] of [
  ['en', '', 'stemmer'],
  ['fr', 'fr/', 'stemmer-fr'],
] as const) {
  test(`cuts words to stems as their language does (${locale})`, async ({request}) => {
    const {scopes} = await readManifest(request, home);
    const [everything, values] = [scopes[''], scopes.values];
    if (everything?.engine !== 'pagefind' || values?.engine !== 'search-local') throw new Error('Other engines.');
    const fields = await (await request.get(`${home}${values.file}`)).json();
    expect(fields[0].index.pipeline).toContain(stemmer);
    const entry = await (await request.get(`${home}${everything.folder}/pagefind-entry.json`)).json();
    expect(Object.keys(entry.languages)).toEqual([locale]);
  });
}

test('opens on "/" and on Ctrl K, and not while somebody writes', async ({page}) => {
  const field = await openSearch(page);
  await expect(field).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(field).toHaveValue('a/b');
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
});

for (const [language, home, words] of [
  ['English', '', 'Open search with the / key'],
  ['French', 'fr/', 'Ouvrir la recherche avec la touche /'],
] as const) {
  test(`leaves "/" alone for whoever does not want it, for good (${language})`, async ({page}) => {
    const dialog = page.getByRole('dialog');
    const setting = dialog.getByRole('checkbox', {name: words});
    const kept = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('slash')));

    await openSearch(page, `${home}values`);
    await expect(setting).toBeChecked();
    expect(await kept()).toEqual([]);
    await setting.uncheck();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.keyboard.press('/');
    await expect(dialog).toBeHidden();

    await page.reload();
    await open(page, `${home}jobs`);
    await page.keyboard.press('/');
    await expect(dialog).toBeHidden();
    await page.keyboard.press('Control+k');
    await expect(dialog).toBeVisible();
    await expect(setting).not.toBeChecked();
    await setting.check();
    expect(await kept()).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.keyboard.press('/');
    await expect(dialog).toBeVisible();
  });
}

test('closes on Escape and gives the focus back', async ({page}) => {
  await open(page, 'values');
  const trigger = page.getByRole('navigation').getByRole('link', {name: /search/i});
  await trigger.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').locator('input[type=search]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(trigger).toBeFocused();
});

/** The option that the field, which has the focus, says the keyboard is at. */
const active = async (page: Page) => {
  const field = page.getByRole('dialog').locator('input[type=search]');
  await expect(field).toBeFocused();
  const id = await field.getAttribute('aria-activedescendant');
  const selected = await listed(page).evaluateAll((links) =>
    links.flatMap((link, place) => (link.getAttribute('aria-selected') === 'true' ? [{id: link.id, place}] : [])),
  );
  expect(selected.map((option) => option.id)).toEqual(id === null ? [] : [id]);
  return selected[0]?.place ?? 'none';
};

test('is used with the keyboard alone', async ({page, site}) => {
  const field = await openSearch(page, 'jobs');
  await expect(field).toHaveRole('combobox');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.type('ownership');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^\d+ pages?$/);
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  const list = page.getByRole('listbox', {name: 'Results'});
  await expect(field).toHaveAttribute('aria-controls', String(await list.getAttribute('id')));
  const last = (await listed(page).count()) - 1;
  expect(last).toBeGreaterThan(1);

  expect(await active(page)).toBe('none');
  for (const [key, place] of [
    ['ArrowDown', 0],
    ['ArrowDown', 1],
    ['ArrowUp', 0],
    ['ArrowUp', 'none'],
    ['ArrowUp', last],
    ['ArrowDown', 'none'],
    ['ArrowDown', 0],
  ] as const) {
    await page.keyboard.press(key);
    expect(await active(page), key).toBe(place);
  }

  const caret = () => field.evaluate((input: HTMLInputElement) => input.selectionStart);
  await page.keyboard.press('Home');
  expect(await caret()).toBe(0);
  await page.keyboard.press('End');
  expect(await caret()).toBe('ownership'.length);
  expect(await active(page)).toBe(0);

  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(path(site, '/values/ownership'));
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('shows the option that the keyboard is at, and forgets it when somebody types on', async ({page}) => {
  await openSearch(page);
  await page.setViewportSize({width: 320, height: 500});
  await page.keyboard.type('intervie');
  await expect(listed(page)).toHaveCount(8);
  await page.keyboard.press('ArrowUp');
  await expect(listed(page).last()).toBeInViewport({ratio: 1});
  await page.keyboard.type('w');
  expect(await active(page)).toBe('none');
  await expect(page.getByRole('dialog').locator('input[type=search]')).toBeInViewport({ratio: 1});
});

test('goes by Tab from the field to where to look, to the filters, and past the list', async ({page}) => {
  await openSearch(page);
  await page.keyboard.type('interview');
  await expect(listed(page).first()).toBeVisible();
  const dialog = page.getByRole('dialog');
  const stops = [
    dialog.getByRole('radio', {name: 'Everything'}),
    dialog.getByText('Filters'),
    dialog.getByLabel('Kind of page'),
    dialog.getByRole('link', {name: /^All \d+ pages$/}),
  ];
  await page.keyboard.press('Tab');
  await expect(stops[0] as Locator).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(stops[1] as Locator).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(stops[2] as Locator).toBeFocused();
  // Other filters, as far as there are any.
  const others = (await dialog.locator('select').count()) - 1;
  for (let step = 0; step <= others; step += 1) await page.keyboard.press('Tab');
  await expect(stops[3] as Locator).toBeFocused();
});

test('opens a result in another tab, by click and by key, and stays open', async ({page, context, site}) => {
  const field = await openSearch(page, 'jobs');
  await page.keyboard.type('ownership');
  await expect(listed(page).first()).toHaveAttribute('href', at(site, '/values/ownership'));
  for (const ask of [
    () =>
      listed(page)
        .first()
        .click({modifiers: ['ControlOrMeta']}),
    async () => {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ControlOrMeta+Enter');
    },
  ]) {
    const opened = context.waitForEvent('page');
    await ask();
    const other = await opened;
    await expect(other).toHaveURL(path(site, '/values/ownership'));
    await other.close();
    await expect(field).toBeFocused();
  }
});

test('leads from the list to the page of all results', async ({page, site}) => {
  await openSearch(page);
  await page.keyboard.type('interview');
  await expect(listed(page)).toHaveCount(8);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${path(site, '/search')}?q=interview`);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Search');
  await expect(page.getByRole('main').locator('ol a').nth(8)).toBeVisible();
});

test('marks the words, and names the kind and the section of a hit', async ({page, site}) => {
  await openSearch(page);
  await page.keyboard.type('helps others grow');
  const first = listed(page).first();
  await expect(first).toContainText('Senior');
  await expect(first).toContainText('Level');
  await expect(first.locator('mark', {hasText: 'Helps'}).first()).toBeVisible();
  await expect(first).toHaveAttribute('href', `${at(site, '/levels/engineering/senior')}#grows-others`);
});

test('looks in one folder only where that is chosen', async ({page, site}) => {
  await openSearch(page);
  await page.keyboard.type('care');
  await expect(listed(page).first()).toBeVisible();
  await page.getByRole('radio', {name: 'Values'}).check();
  await expect
    .poll(async () =>
      (await listed(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')))).filter(
        (href) => !href?.includes('/values'),
      ),
    )
    .toEqual([]);
  await page.getByRole('dialog').locator('input[type=search]').press('Enter');
  await expect(page).toHaveURL(`${path(site, '/search')}?q=care&scope=values`);
  await expect(page.getByRole('main').getByRole('radio', {name: 'Values'})).toBeChecked();
});

test.describe('narrowed by filters', () => {
  const kinds = (page: Page) =>
    page
      .getByRole('main')
      .locator('ol a')
      .evaluateAll((links) => [
        ...new Set(links.map((link) => /\/(values|levels|skills|jobs)\//.exec(link.getAttribute('href') ?? '')?.[1])),
      ]);

  test('keeps them in the address, and takes them from it', async ({page, site}) => {
    await open(page, 'search?q=senior&kind=level');
    const main = page.getByRole('main');
    const kind = main.getByLabel('Kind of page');
    await expect(kind).toHaveValue('level');
    await expect.poll(() => kinds(page)).toEqual(['levels']);
    const count = await main.locator('ol a').count();
    await expect(kind.locator('option:checked')).toHaveText(`Level (${count})`);
    await kind.selectOption('');
    await expect(page).toHaveURL(`${path(site, '/search')}?q=senior`);
    await expect.poll(() => main.locator('ol a').count()).toBeGreaterThan(count);
  });

  test('takes them along from the dialog', async ({page, site}) => {
    const field = await openSearch(page);
    await page.keyboard.type('senior');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Filters').click();
    await dialog.getByLabel('Kind of page').selectOption('skill');
    await expect(dialog.locator('summary')).toHaveText('Filters: Skill');
    await field.press('Enter');
    await expect(page).toHaveURL(`${path(site, '/search')}?q=senior&kind=skill`);
    await expect(page.getByRole('main').getByLabel('Kind of page')).toHaveValue('skill');
  });

  test('shows one that leaves nothing, and clears it', async ({page, site}) => {
    await open(page, 'search?q=senior&scope=values&team=nowhere&kind=cake');
    const main = page.getByRole('main');
    await expect(main.getByRole('status')).toContainText('Nothing found');
    await expect(main.getByLabel('Team')).toHaveValue('nowhere');
    await expect(main.getByLabel('Kind of page')).toHaveValue('cake');
    await main.getByRole('button', {name: 'Clear filters'}).click();
    await expect(page).toHaveURL(`${path(site, '/search')}?q=senior`);
    await expect(main.locator('input[type=search]')).toBeFocused();
    await expect(main.locator('ol a').first()).toBeVisible();
  });

  test.describe('of levels, teams and postings', () => {
    test.use({site: sites.company});

    const {company} = sites.company;
    const {graph: asWritten} = loadHandbook(company);
    const other = withoutDrafts(closeExpired(asWritten, readToday(asWritten.company)));
    const jobs = listEntries(other, 'job');
    /** What that company's readers call a job. */
    const kind = toNames(other, 'de', readMessages(company, 'de')).kinds.job ?? '';

    for (const [menu, name, value, isMeant] of [
      ['Stufe', 'Fachkraft', 'buero/fachkraft', ({data}) => data.level === 'fachkraft'],
      ['Team', 'Montage', 'werkstatt/montage', ({data}) => data.team === 'montage'],
      ['Ausschreibung', 'Geschlossen', 'closed', ({data}) => hasEnded(data.hiring)],
    ] as const satisfies Array<[string, string, string, (job: (typeof jobs)[number]) => boolean]>) {
      test(`leaves those that are meant (${menu})`, async ({page}) => {
        await open(page, `search?${new URLSearchParams({q: kind, kind: 'job'})}`);
        const main = page.getByRole('main');
        const hrefs = () => main.locator('ol a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
        await expect.poll(async () => (await hrefs()).length).toBeGreaterThan(jobs.length - 1);
        await main.getByLabel(menu).selectOption({value});
        const meant = jobs.filter(isMeant).map(({address}) => address);
        expect(meant.length).toBeGreaterThan(0);
        const found = async () =>
          (await hrefs())
            .map((href) => href?.split('#')[0])
            .filter((href) => jobs.some(({address}) => address === href));
        await expect.poll(async () => (await found()).sort()).toEqual(meant.sort());
        await expect(main.getByLabel(menu).locator('option:checked')).toHaveText(`${name} (${(await hrefs()).length})`);
      });
    }
  });

  for (const width of [320, 390]) {
    test(`leaves room for results on a phone (${width} px)`, async ({page}) => {
      await page.setViewportSize({width, height: 640});
      await openSearch(page);
      await page.keyboard.type('senior');
      await expect(listed(page).first()).toBeInViewport({ratio: 1});
      await expect(page.getByRole('dialog').locator('select').first()).toBeHidden();
      await page.getByRole('dialog').getByText('Filters').click();
      await expect(page.getByRole('dialog').locator('select').first()).toBeVisible();
    });
  }
});

test.describe('where nothing is found', () => {
  const link = (page: Page, name: string) => page.getByRole('main').getByRole('link', {name});

  test('leads nowhere where the forms of the code host are not known', async ({page}) => {
    await open(page, 'search?q=zzzzzzzz');
    await expect(page.getByRole('main').getByRole('status')).toContainText('Nothing found');
    await expect(link(page, 'Tell us what is missing')).toHaveCount(0);
  });

  test.describe('and the source lies at a known code host', () => {
    test.use({site: sites.preview});

    for (const [home, name, title, language] of [
      ['', 'Tell us what is missing', 'Not found in the handbook: “zzzz & zzzz”', 'Language: English'],
      ['fr/', 'Dites-nous ce qui manque', 'Introuvable dans le guide\u00a0: «\u00a0zzzz & zzzz\u00a0»', 'Français'],
    ] as const) {
      test(`leads to a form that says what was looked for (${language})`, async ({page, site}) => {
        await open(page, `${home}search?q=zzzz+%26+zzzz`);
        const href = new URL(String(await link(page, name).getAttribute('href')));
        expect(`${href.origin}${href.pathname}`).toBe(`${site.repository}/issues/new`);
        expect(href.searchParams.get('title')).toBe(title);
        expect(href.searchParams.get('body')).toContain('zzzz & zzzz');
        expect(href.searchParams.get('body')).toContain(language);
      });
    }
  });
});

test('says when there is nothing, and when nothing was found', async ({page}) => {
  await openSearch(page);
  const status = page.getByRole('dialog').getByRole('status');
  await expect(status).toHaveText('');
  await page.keyboard.type('zzzzzzzz');
  await expect(status).toContainText('Nothing found for “zzzzzzzz”');
});

/** Lets whatever matches wait until it is released. */
const hold = async (page: Page, url: RegExp): Promise<() => void> => {
  const {promise, resolve} = Promise.withResolvers<void>();
  await page.route(url, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
};

test('answers by name while the text of pages is still on its way', async ({page, site}) => {
  const release = await hold(page, TEXT);
  await openSearch(page);
  await page.keyboard.type('ownership');
  await expect(listed(page).first()).toHaveAttribute('href', at(site, '/values/ownership'));
  const status = page.getByRole('dialog').getByRole('status');
  await expect(status).toHaveText(/^\d+ pages?, still searching the text…$/);
  release();
  await expect(status).toHaveText(/^\d+ pages?$/);
  await expect(listed(page).first()).toHaveAttribute('href', at(site, '/values/ownership'));
});

/** A word that one page of a folder has in its text, and that no name is near to. */
const findTextWord = async (folder: string): Promise<{word: string; address: string}> => {
  const names = toNames(withoutDrafts(graph), 'en', {});
  const index = indexNames(names, {code: 'en', stem: stemmer, stopWords: stopwords});
  const texts = graph.entries.map(({address, body, data}) => ({
    address,
    body,
    all: `${JSON.stringify(data)}${body}`.toLowerCase(),
  }));
  for (const {address, body} of texts.filter((page) => page.address.startsWith(`/${folder}/`))) {
    for (const word of body.toLowerCase().match(/(?<![\w/#.-])[a-z]{7,}(?![\w/#.-])/g) ?? []) {
      // Other forms of it would be found as well.
      const isElsewhere = texts.some((page) => page.address !== address && page.all.includes(word.slice(0, 6)));
      if (!isElsewhere && (await searchHandbook(index, word)).ranked.length === 0) return {word, address};
    }
  }
  throw new Error(`No page in ${folder}/ has a word of its own.`);
};

const requestsOf = (page: Page): string[] => {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(new URL(request.url()).pathname));
  return urls;
};

test('finds what only the text of a page says, and says nothing of names before it knows', async ({page, site}) => {
  const {word, address} = await findTextWord('values');
  const release = await hold(page, TEXT);
  await openSearch(page);
  await page.keyboard.type(word);
  const status = page.getByRole('dialog').getByRole('status');
  await expect(status).toHaveText('Searching…');
  await expect(listed(page)).toHaveCount(0);
  release();
  await expect(status).toHaveText('1 page');
  await expect(listed(page).first()).toHaveAttribute('href', new RegExp(`^${at(site, address)}(#.*)?$`));
  await expect(listed(page).first().locator('mark')).toHaveText([new RegExp(word, 'i')]);
});

test('looks for text in everything by Pagefind, and in a folder by its own small file', async ({page, site}) => {
  const {word, address} = await findTextWord('values');
  const urls = requestsOf(page);
  const count = (pattern: RegExp) => urls.filter((url) => pattern.test(url)).length;
  await openSearch(page);
  await page.keyboard.type(word);
  const status = page.getByRole('dialog').getByRole('status');
  await expect(status).toHaveText('1 page');
  expect(count(/\/search\/pagefind-[0-9a-f]+\/index\//)).toBeGreaterThan(0);
  expect(count(/\/search\/values-/)).toBe(0);

  urls.length = 0;
  await page.getByRole('radio', {name: 'Values'}).check();
  await expect.poll(() => count(/\/search\/values-[0-9a-f]+\.json$/)).toBe(1);
  await expect(status).toHaveText('1 page');
  await expect(listed(page).first()).toHaveAttribute('href', new RegExp(`^${at(site, address)}(#.*)?$`));
  expect(count(/pagefind/)).toBe(0);
});

test.describe('after a failed download', () => {
  // The browser itself reports a request that failed, and so does Pagefind; that is what these tests are about.
  test.use({allowedFaults: [/Failed to load (?:resource|the|Pagefind)/]});

  const failures = [
    ['an error of the server', {status: 503, body: 'no'}],
    ['no network', null],
  ] as const;

  for (const [name, fail] of failures) {
    test(`of the search itself, tries again when asked to (${name})`, async ({page, site}) => {
      const worker = await findWorker(page);
      await page.route(worker, (route) => (fail ? route.fulfill(fail) : route.abort()));
      const field = await openSearch(page);
      await page.keyboard.type('ownership');
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByRole('status')).toHaveText('The search could not be loaded. Are you online?');
      await expect(listed(page)).toHaveCount(0);
      await page.unroute(worker);
      await dialog.getByRole('button', {name: 'Try again'}).click();
      await expect(listed(page).first()).toHaveAttribute('href', at(site, '/values/ownership'));
      await expect(dialog.getByRole('status')).toHaveText(/^\d+ pages?$/);
      await expect(field).toBeFocused();
    });

    for (const [what, url] of [
      ['the text', TEXT],
      ['the list of its files', /\/search\/full-text\.json$/],
      ['Pagefind', /\/search\/pagefind-[0-9a-f]+\/pagefind\.js/],
      ['what Pagefind begins with', /\/search\/pagefind-[0-9a-f]+\/(?:pagefind|wasm)[.-][^/]*(?<!\.js)$/],
      ['a piece of the text', /\/search\/pagefind-[0-9a-f]+\/index\//],
      ['the text of a page', /\/search\/pagefind-[0-9a-f]+\/fragment\//],
    ] as const) {
      test(`of ${what}, still shows named things, and tries again when asked to (${name})`, async ({page, site}) => {
        await page.route(url, (route) => (fail ? route.fulfill(fail) : route.abort()));
        const field = await openSearch(page);
        await page.keyboard.type('ownership');
        const dialog = page.getByRole('dialog');
        const status = dialog.getByRole('status');
        await expect(status).toHaveText(/^\d+ pages? by name\. The text could not be loaded: are you online\?$/);
        await expect(listed(page).first()).toHaveAttribute('href', at(site, '/values/ownership'));
        await page.unroute(url);
        await dialog.getByRole('button', {name: 'Try again'}).click();
        // Not those of before, which are shown until then.
        await expect(status).toHaveText(/^\d+ pages?$/);
        await expect(listed(page).first()).toHaveAttribute('href', at(site, '/values/ownership'));
        await expect(field).toBeFocused();
      });
    }
  }

  test('of the text, says so where nothing is called by the words', async ({page}) => {
    await page.route(TEXT, (route) => route.abort());
    await openSearch(page);
    await page.keyboard.type((await findTextWord('values')).word);
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('status')).toHaveText(/^Nothing found by name, and the text could not be loaded/);
    await expect(dialog.getByRole('button', {name: 'Try again'})).toBeVisible();
  });
});

test('asks the server for the list of files even where the browser has one, and for no file twice', async ({page}) => {
  const manifest = page.waitForRequest(/\/search\/full-text\.json$/);
  await openSearch(page);
  await page.keyboard.type('ownership');
  expect((await (await manifest).allHeaders())['cache-control']).toBe('max-age=0');
  const status = page.getByRole('dialog').getByRole('status');
  await expect(status).toHaveText(/^\d+ pages?$/);
  const urls = requestsOf(page);
  await page.keyboard.press('Backspace');
  await page.keyboard.type('p');
  await expect(status).toHaveText(/^\d+ pages?$/);
  expect(urls.filter((url) => url.endsWith('full-text.json'))).toEqual([]);
});

test('downloads nothing before the search is used, and no text before something is looked for', async ({page}) => {
  const worker = new URL(await findWorker(page)).pathname;
  const urls = requestsOf(page);
  await page.goto('values', {waitUntil: 'networkidle'});
  const ofSearch = () => urls.filter((url) => url === worker || TEXT.test(url));
  expect(ofSearch()).toEqual([]);
  await page.keyboard.press('/');
  await expect.poll(ofSearch).toEqual([worker]);
  await page.waitForLoadState('networkidle');
  expect(ofSearch()).toEqual([worker]);
});

test.describe('where a word is mistyped', () => {
  test('asks what was meant, and looks for that when told so', async ({page, site}) => {
    const field = await openSearch(page);
    await page.keyboard.type('ownershpi');
    const dialog = page.getByRole('dialog');
    await expect(listed(page).first()).toHaveAttribute('href', at(site, '/values/ownership'));
    await expect(dialog.getByRole('status')).toContainText('Did you mean ownership?');
    await dialog.getByRole('button', {name: 'ownership', exact: true}).click();
    await expect(field).toHaveValue('ownership');
    await expect(field).toBeFocused();
    await expect(dialog.getByRole('button', {name: 'ownership', exact: true})).toHaveCount(0);
    await expect(listed(page).first()).toHaveAttribute('href', at(site, '/values/ownership'));
  });

  test('beyond recognition, lists what is nearest by name', async ({page, site}) => {
    await openSearch(page);
    await page.keyboard.type('ovnrrshyp');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('status')).toContainText('Nothing found for “ovnrrshyp”');
    await expect(page.getByRole('listbox', {name: 'Nearest by name'})).toBeVisible();
    await expect(listed(page).first()).toHaveAttribute('href', at(site, '/values/ownership'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(path(site, '/values/ownership'));
  });
});

for (const [status, count] of [
  ['proposed', 1],
  ['adopted', 0],
] as const) {
  test(`marks a page that is ${status} ${count === 1 ? 'so' : 'by nothing'}`, async ({page, site}) => {
    const entry = graph.entries.find((other) => other.kind !== 'facts' && findStanding(other)?.status === status);
    if (!entry) throw new Error('The handbook has no such page.');
    await open(page, `search?${new URLSearchParams({q: getTitle(entry.data), kind: entry.kind})}`);
    const hit = page.getByRole('main').locator(`ol a[href="${at(site, entry.address)}"]`);
    await expect(hit).toBeVisible();
    await expect(hit.getByText('proposed', {exact: true})).toHaveCount(count);
  });
}

test('comes with no page’s list of everything but its own', async ({page, request}) => {
  const alias = listEntries(graph, 'glossary').flatMap(({data}) => data.aliases ?? [])[0];
  /** Every script of a page, those that it loads ahead too. */
  const holds = async (address: string): Promise<boolean> => {
    const scripts = new Set<string>();
    page.on('request', (asked) => {
      if (asked.url().endsWith('.js')) scripts.add(asked.url());
    });
    await page.goto(address, {waitUntil: 'networkidle'});
    const texts = await Promise.all([...scripts].map(async (url) => (await request.get(url)).text()));
    page.removeAllListeners('request');
    return texts.some((text) => text.includes(`"name":"${alias}"`));
  };
  expect(await holds('values')).toBe(false);
  expect(await holds('search')).toBe(true);
});

test('lists everything from A to Z until something is looked for', async ({page}) => {
  await open(page, 'search');
  const list = page.getByRole('region', {name: 'Everything from A to Z'});
  const field = page.getByRole('main').locator('input[type=search]');
  await expect(list).toBeVisible();
  await field.fill('care');
  await expect(list).toBeHidden();
  await field.fill('');
  await expect(list).toBeVisible();
});

for (const width of [320, 1280]) {
  test(`fits the window with the list open (${width} px)`, async ({page}) => {
    await page.setViewportSize({width, height: 800});
    await openSearch(page);
    await page.keyboard.type('interview');
    await expect(listed(page).first()).toBeVisible();
    const sizes = await page
      .locator('dialog')
      .evaluate((dialog) => [dialog.scrollWidth, dialog.clientWidth, innerWidth]);
    expect(sizes[0]).toBeLessThanOrEqual(sizes[1] ?? 0);
    expect(sizes[1]).toBeLessThanOrEqual(sizes[2] ?? 0);
  });
}

test('has fingertip-sized targets on a phone', async ({page}) => {
  await page.setViewportSize({width: 320, height: 640});
  await open(page, 'values');
  const trigger = page.getByRole('navigation').getByRole('link', {name: /search/i});
  await trigger.click();
  await page.getByRole('dialog').locator('input[type=search]').fill('interview');
  await expect(listed(page).first()).toBeVisible();
  const dialog = page.getByRole('dialog');
  await dialog.locator('summary').click();
  await expect(dialog.locator('select').first()).toBeVisible();
  for (const target of [
    trigger,
    ...(await dialog.locator('input[type=search], label:has(input), button, summary, select, a').all()),
  ]) {
    const box = await target.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.width).toBeGreaterThanOrEqual(44);
  }
});

test.describe('on a page that is not there', () => {
  test.use({allowedFaults: [/status of 404/]});

  test('leads from the field to the results', async ({page, site}) => {
    await open(page, 'nowhere');
    await page.getByRole('main').getByRole('searchbox').fill('ownership');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${path(site, '/search')}?q=ownership`);
    const first = page.getByRole('main').locator('ol a').first();
    await expect(first).toHaveAttribute('href', at(site, '/values/ownership'));
  });
});

test.describe('below a path, on a site that search engines stay away from', () => {
  test.use({site: sites.preview});

  test('finds pages, and leads to them', async ({page, site}) => {
    await openSearch(page);
    await page.keyboard.type('ownership');
    await listed(page).first().click();
    await expect(page).toHaveURL(new RegExp(`${at(site, '/values/ownership')}$`));
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Ownership');
  });
});

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  test('is a link to a page that says what it needs', async ({page, site}) => {
    await page.goto('values');
    await page.getByRole('link', {name: /search/i}).click();
    await expect(page).toHaveURL(path(site, '/search'));
    await expect(page.locator('noscript p')).toHaveText(/^Search needs JavaScript/);
  });

  for (const [locale, home, title] of [
    ['en', '', 'Everything from A to Z'],
    ['fr', 'fr/', 'Tout de A à Z'],
  ] as const) {
    test(`lists everything that can be read, from A to Z (${locale})`, async ({page, site}) => {
      await page.goto(`${home}search`);
      const list = page.getByRole('region', {name: title});
      const hrefs = await list
        .locator('nav ~ div a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      const readable = graph.entries.filter(
        (entry) => !isDraft(entry) && !isUntranslated(entry, locale, getSourceLocale(graph.company)),
      );
      const ended = listEntries(graph, 'job').filter(({data}) => hasEnded(data.hiring));
      const expected = readable.filter((entry) => !ended.some((job) => job === entry));
      expect([...new Set(hrefs)].sort()).toEqual(
        expected.map(({address}) => at(site, `/${home}${address.slice(1)}`)).sort(),
      );

      const [term] = listEntries(graph, 'glossary').filter(({data}) => (data.aliases ?? []).length > 0);
      const data = term && localize(term, locale);
      const see = list.getByRole('listitem').filter({hasText: `${data?.aliases?.[0]} →`});
      await expect(see.getByRole('link', {name: data?.term, exact: true})).toHaveAttribute(
        'href',
        at(site, `/${home}${term?.address.slice(1)}`),
      );

      const letter = list.getByRole('navigation').getByRole('link').last();
      await letter.click();
      await expect(list.getByRole('heading', {level: 3, name: String(await letter.textContent())})).toBeInViewport();
    });
  }
});

import type {Locator, Page} from '@playwright/test';
import {listViolations, setScheme} from './support/axe.ts';
import {factValue} from './support/follow.ts';
import {open} from './support/open.ts';
import {sites} from './support/sites.ts';
import {expect, test} from './support/test.ts';

test.use({site: sites.company, locale: 'de'});

/** A day on which the other company's postings are what their files say. */
const TODAY = new Date('2026-11-23T12:00:00+01:00');

const OPEN = ['praktikum', 'disposition', 'annahme', 'lehrstelle', 'zweiradmechanik', 'einkauf', 'montage'];

const main = (page: Page): Locator => page.getByRole('main');
const apply = (page: Page): Locator => main(page).getByRole('link', {name: 'Bewerben', exact: true});
const count = (page: Page): Locator => main(page).getByRole('status');

/** The addresses of the open jobs that a list shows, in order. */
const listShown = async (page: Page): Promise<string[]> =>
  main(page)
    .locator('ul[data-long]')
    .first()
    .locator('li:not([hidden]) > a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.replace('/jobs/', '') ?? ''));

test.describe('the list of jobs', () => {
  test.beforeEach(({page}) => page.clock.setFixedTime(TODAY));

  test('names the open jobs, latest first, the paused one apart, and those that have ended out of the way', async ({
    page,
  }) => {
    await open(page, 'jobs');
    expect(await listShown(page)).toEqual(OPEN);
    await expect(main(page).getByRole('heading', {name: 'Pausiert'})).toBeVisible();
    await expect(main(page)).toContainText('Pausiert seit dem 10. November 2026');
    const ended = main(page).locator('details');
    await expect(ended.getByRole('link', {name: 'Lackiererei'})).toBeHidden();
    await ended.locator('summary').click();
    await expect(ended.getByRole('listitem').filter({hasText: 'Lackiererei'})).toContainText(
      'Besetzt am 14. September 2026',
    );
    await expect(ended.getByRole('listitem').filter({hasText: 'Aushilfe'})).toContainText(
      'Geschlossen am 31. Mai 2026',
    );
    await expect(main(page).getByRole('link', {name: 'Lehre in der Werkstatt'})).toHaveCount(0);
  });

  test('is narrowed down by what is chosen, says so in the address, and goes back', async ({page}) => {
    await open(page, 'jobs');
    await expect(count(page)).toHaveText('Offene Stellen, die zu sehen sind: 7 von 7');
    await page.getByLabel('Arbeitsort').selectOption('hybrid');
    await expect(count(page)).toHaveText('Offene Stellen, die zu sehen sind: 2 von 7');
    await expect(page).toHaveURL(/\/jobs\?workplace=hybrid$/);
    expect(await listShown(page)).toEqual(['annahme', 'einkauf']);
    await page.getByLabel('Abteilung').selectOption('buero');
    await expect.poll(() => listShown(page)).toEqual(['einkauf']);
    await expect(page).toHaveURL(/workplace=hybrid/);
    await expect(page).toHaveURL(/department=buero/);
    await page.goBack();
    await expect.poll(() => listShown(page)).toEqual(['annahme', 'einkauf']);
    await expect(page.getByLabel('Abteilung')).toHaveValue('');
    await page.goForward();
    await expect(page.getByLabel('Abteilung')).toHaveValue('buero');
    await page.getByRole('button', {name: 'Alle zeigen'}).click();
    await expect.poll(() => listShown(page)).toEqual(OPEN);
    await expect(page).toHaveURL(/\/jobs$/);
  });

  test('counts beside each choice what it would leave', async ({page}) => {
    await open(page, 'jobs');
    const contract = page.getByLabel('Vertrag');
    await expect(contract.locator('option[value=permanent]')).toHaveText('Unbefristet (4)');
    await page.getByLabel('Arbeitsort').selectOption('remote');
    await expect(contract.locator('option[value=permanent]')).toHaveText('Unbefristet (1)');
    await expect(contract.locator('option[value=internship]')).toBeDisabled();
  });

  test('is found by words, whatever their case and marks', async ({page}) => {
    await open(page, 'jobs');
    await page.getByLabel('Wörter in der Stelle').pressSequentially('RADER annehmen');
    await expect.poll(() => listShown(page)).toEqual(['annahme']);
    await expect(page).toHaveURL(/\?q=RADER\+annehmen$/);
    await page.getByLabel('Wörter in der Stelle').fill('zzz');
    await expect(count(page)).toHaveText('Keine Stelle passt.');
    await page.getByRole('button', {name: 'Alle zeigen'}).click();
    await expect.poll(() => listShown(page)).toEqual(OPEN);
    await expect(page.getByLabel('Wörter in der Stelle')).toHaveValue('');
    await expect(page.getByLabel('Wörter in der Stelle')).toBeFocused();
  });

  test('opens as an address says, and passes over what there is not', async ({page}) => {
    await open(page, 'jobs?skill=rechnen&team=nirgends');
    await expect.poll(() => listShown(page)).toEqual(['disposition', 'einkauf']);
    await expect(page.getByLabel('Können', {exact: true})).toHaveValue('rechnen');
    await expect(page.getByLabel('Team')).toHaveValue('');
  });

  test('is worked by keys alone', async ({page}) => {
    await open(page, 'jobs');
    await page.getByLabel('Wörter in der Stelle').focus();
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('Abteilung')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(count(page)).toHaveText('Offene Stellen, die zu sehen sind: 2 von 7');
    await expect(page).toHaveURL(/department=buero$/);
    await expect(page.getByLabel('Abteilung'), 'the focus stays').toBeFocused();
  });

  for (const width of [1280, 320]) {
    test(`has nothing wrong at ${width} pixels, light or dark: whole, narrowed down, and without a match`, async ({
      page,
    }) => {
      await page.setViewportSize({width, height: 800});
      for (const address of ['jobs', 'jobs?workplace=hybrid', 'jobs?q=zzz']) {
        await open(page, address);
        await setScheme(page, 'light');
        const more = page.getByRole('button', {name: 'Filter'});
        if (await more.isVisible()) await more.click();
        await main(page).locator('details summary').first().click();
        expect(await listViolations(page), address).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(width);
        await setScheme(page, 'dark');
        expect(await listViolations(page, 'colours'), address).toEqual([]);
      }
    });
  }
});

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  test('the list is complete, and nothing offers to narrow it down', async ({page}) => {
    await page.goto('jobs?workplace=hybrid');
    expect(await listShown(page)).toEqual(OPEN);
    await expect(page.getByLabel('Arbeitsort')).toBeHidden();
    await main(page).locator('details summary').click();
    await expect(main(page).getByRole('link', {name: 'Buchhaltung'})).toBeVisible();
  });

  test('a job says all it has to say, and where to apply', async ({page}) => {
    await page.goto('jobs/disposition');
    await expect(apply(page)).toHaveAttribute('href', 'https://kranich.example/bewerben');
    await expect(main(page)).toContainText('https://kranich.example/bewerben');
    await expect(main(page).getByRole('link', {name: 'Was mit einer Bewerbung geschieht'})).toBeVisible();
    await expect(page.getByText('Geschlossen am')).toHaveCount(2);
    for (const text of await page.getByText('Geschlossen am').all()) await expect(text).toBeHidden();
    await expect(page.getByRole('button', {name: 'Adresse kopieren'})).toHaveCount(0);
  });
});

test.describe('the page of a job', () => {
  test.beforeEach(({page}) => page.clock.setFixedTime(TODAY));

  test('adds up the time that is asked, and says what is not published', async ({page}) => {
    await open(page, 'jobs/zweiradmechanik');
    await expect(main(page)).toContainText('Zeit, um die wir dich bitten: 4 Stunden, 45 Minuten.');
    await expect(main(page)).toContainText('Ein Gespräch braucht keine KI.');
    await expect(main(page)).toContainText('Nicht veröffentlicht für: Probetag.');
    await open(page, 'jobs/disposition');
    await expect(main(page)).toContainText('Wie viel deiner Zeit gebraucht wird, ist nicht veröffentlicht.');
  });

  test('offers jobs like it, and says in what they are', async ({page}) => {
    await open(page, 'jobs/einkauf');
    const similar = main(page).getByRole('listitem').filter({hasText: 'gemeinsam'});
    await expect(similar.first()).toContainText('Disposition von zu Hause');
    await expect(similar.first()).toContainText('gemeinsam: Rechnen · gleiches Team · gleiche Stufe');
    await similar.first().getByRole('link').click();
    await expect(page).toHaveURL(/\/jobs\/disposition$/);
  });

  test('begins a letter whose subject carries the job’s id', async ({page}) => {
    await open(page, 'jobs/annahme');
    const href = new URL(String(await apply(page).getAttribute('href')));
    expect(href.protocol + href.pathname).toBe('mailto:arbeit@kranich.example');
    expect(href.searchParams.get('subject')).toBe('[annahme] Annahme und Beratung');
    expect(href.href, 'a space is no plus in a letter').not.toContain('+');
    await expect(main(page)).toContainText('arbeit@kranich.example');
    await expect(factValue(page, 'Orte')).toContainText('1070 Wien, Österreich');
  });

  test('hands its address on without telling anybody', async ({page, context}) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, 'jobs/annahme');
    const mail = main(page).getByRole('link', {name: 'Als E-Mail verschicken'});
    expect(decodeURIComponent(String(await mail.getAttribute('href')))).toContain('/jobs/annahme');
    await page.getByRole('button', {name: 'Adresse kopieren'}).click();
    await expect(page.getByText('Kopiert.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/jobs\/annahme$/);
  });

  for (const [id, words] of [
    ['lackiererei', 'Besetzt am 14. September 2026.'],
    ['buchhaltung', 'Geschlossen am 30. Juni 2026.'],
    ['sommerhilfe', 'Geschlossen am 31. Mai 2026.'],
    ['rahmenbau', 'Pausiert seit dem 10. November 2026: zurzeit werden keine Bewerbungen gelesen.'],
  ] as const) {
    test(`says of ${id} at its top why nobody can apply, and leads on`, async ({page}) => {
      await open(page, `jobs/${id}`);
      await expect(main(page).getByText(words, {exact: true})).toBeVisible();
      await expect(apply(page)).toHaveCount(0);
      await expect(main(page).getByRole('link', {name: 'Alle Stellen', exact: true})).toBeVisible();
      await main(page).getByRole('link', {name: 'Ähnliche offene Stellen'}).first().click();
      await expect(main(page).getByRole('heading', {name: 'Ähnliche offene Stellen'})).toBeInViewport();
    });
  }

  for (const width of [1280, 320]) {
    test(`has nothing wrong at ${width} pixels, light or dark, open, paused or ended`, async ({page}) => {
      await page.setViewportSize({width, height: 800});
      for (const id of ['zweiradmechanik', 'annahme', 'rahmenbau', 'lackiererei']) {
        await open(page, `jobs/${id}`);
        await setScheme(page, 'light');
        expect(await listViolations(page), id).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBeLessThanOrEqual(width);
        await setScheme(page, 'dark');
        expect(await listViolations(page, 'colours'), id).toEqual([]);
      }
    });
  }
});

// In summer, in a city that is two hours ahead of Greenwich then.
const LAST_SECOND = new Date('2036-06-30T21:59:59Z');
const AFTER = new Date('2036-06-30T22:00:00Z');
const CLOSED = 'Geschlossen am 30. Juni 2036.';

test.describe('a job whose last day ends between two builds', () => {
  test('can be applied for to its last second', async ({page}) => {
    await page.clock.setFixedTime(new Date(LAST_SECOND.valueOf() - 1000));
    await open(page, 'jobs/disposition');
    await expect(apply(page)).toBeVisible();
    await page.clock.setFixedTime(LAST_SECOND);
    await open(page, 'jobs/disposition');
    await expect(apply(page)).toBeVisible();
    await expect(page.getByText(CLOSED)).toBeHidden();
    await open(page, 'jobs');
    expect(await listShown(page)).toContain('disposition');
  });

  test('is closed from the next second on, and in no list', async ({page}) => {
    await page.clock.setFixedTime(AFTER);
    await open(page, 'jobs/disposition');
    await expect(apply(page)).toHaveCount(0);
    await expect(page.getByText(CLOSED)).toBeVisible();
    await expect(factValue(page, 'Stand')).toHaveText('Geschlossen am 30. Juni 2036');
    await open(page, 'jobs');
    expect(await listShown(page)).not.toContain('disposition');
    await main(page).locator('details summary').click();
    await expect(main(page).locator('details')).toContainText('Geschlossen am 30. Juni 2036');
    await open(page, '');
    await expect(main(page).getByRole('link', {name: 'Zweiradmechanik'})).toBeVisible();
    await expect(main(page).getByRole('link', {name: 'Disposition von zu Hause'})).toHaveCount(0);
  });

  test('is closed where a reader comes to it from another page', async ({page}) => {
    await page.clock.setFixedTime(AFTER);
    await open(page, 'jobs');
    await main(page).locator('details summary').click();
    await main(page).getByRole('link', {name: 'Disposition von zu Hause'}).click();
    await expect(page.getByText(CLOSED)).toBeVisible();
    await expect(apply(page)).toHaveCount(0);
    await page.goBack();
    await main(page).getByRole('link', {name: 'Einkauf', exact: true}).click();
    await expect(apply(page)).toBeVisible();
  });

  test('closes before the eyes of whoever is reading it', async ({page}) => {
    await page.clock.install({time: new Date(LAST_SECOND.valueOf() - 60_000)});
    await open(page, 'jobs/disposition');
    await expect(apply(page)).toBeVisible();
    await page.clock.runFor(62_000);
    await expect(page.getByText(CLOSED)).toBeVisible();
    await expect(apply(page)).toHaveCount(0);
    expect(await listViolations(page)).toEqual([]);
  });
});

test.describe('before any other script has come', () => {
  // The browser itself reports a request that failed.
  test.use({allowedFaults: [/Failed to load|ERR_FAILED/]});

  test('is closed before anything is drawn, without any other script', async ({page}) => {
    await page.clock.setFixedTime(AFTER);
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto('jobs/disposition');
    await expect(apply(page)).toBeHidden();
    await expect(page.getByText(CLOSED)).toBeVisible();
    await page.goto('jobs');
    await expect(main(page).getByRole('link', {name: 'Disposition von zu Hause'})).toBeHidden();
    await expect(main(page).getByRole('link', {name: 'Einkauf'})).toBeVisible();
  });
});

import {readFileSync} from 'node:fs';
import type {Locator, Page} from '@playwright/test';
import ICAL from 'ical.js';
import {type EntryOf, getTitle} from '../../src/content/graph.ts';
import {loadHandbook} from '../../src/content/load-handbook.ts';
import {localize} from '../../src/content/localize.ts';
import {listStages} from '../../src/content/stages.ts';
import {getEntry} from '../support/handbook.ts';
import {open, waitUntilHydrated} from './support/open.ts';
import {readPdf} from './support/read-pdf.ts';
import {sites, toHome} from './support/sites.ts';
import {expect, test} from './support/test.ts';
import {findTrail} from './support/trail.ts';

const {graph} = loadHandbook(process.cwd());
const {job, process: hiring} = findTrail(graph);
const address = `${job.address.slice(1)}/prepare`;
const stages = listStages(graph, getEntry(graph, hiring.path));
const scheduled = stages.filter(({data}) => data.scheduled);
const [first] = scheduled as [EntryOf<'stage'>];

/** What a stage is called where its process lists it. */
const toName = (stage: EntryOf<'stage'>, locale = 'en'): string => {
  const {sidebar_label, title} = localize(stage, locale);
  return sidebar_label ?? title;
};

const findForm = (page: Page, name: string): Locator =>
  page
    .locator('main details')
    .filter({has: page.locator('form')})
    .filter({hasText: name});

/** Presses Tab until something has the focus. */
const tabTo = async (page: Page, target: Locator): Promise<void> => {
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`The Tab key does not lead to ${target}.`);
};

/** The event in the file that something saves. */
const readSaved = async (page: Page, save: () => Promise<void>): Promise<ICAL.Event> => {
  const [download] = await Promise.all([page.waitForEvent('download'), save()]);
  expect(download.suggestedFilename()).toMatch(/^[a-z0-9-]+\.ics$/);
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), 'utf8')));
  return new ICAL.Event(calendar.getAllSubcomponents('vevent')[0]);
};

const fill = async (form: Locator, day: string, time: string, minutes: string): Promise<void> => {
  await form.locator('[type=date]').fill(day);
  await form.locator('[type=time]').fill(time);
  await form.locator('[type=number]').fill(minutes);
};

const save = (form: Locator) => () => form.getByRole('button').click();

test('the handbook has stages that are held at a time agreed on, and others', () => {
  expect(scheduled.length).toBeGreaterThan(0);
  expect(scheduled.length).toBeLessThan(stages.length);
});

test.describe('in Paris', () => {
  test.use({timezoneId: 'Europe/Paris'});

  // From the job, Tab and Enter lead to the page; there, to a stage by its name on the line; Tab goes on to the form.
  test('the keyboard alone leads from a job to a file for the calendar', async ({page}) => {
    await open(page, job.address.slice(1));
    const link = page.getByRole('main').getByRole('link', {name: 'Prepare: one page to take into each call'});
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', {level: 1})).toHaveText(`Prepare: ${job.title}`);
    await waitUntilHydrated(page);

    const name = toName(first);
    const line = page.getByRole('navigation', {name: 'Stages of the process'});
    await tabTo(page, line.getByRole('link', {name, exact: true}));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', {level: 2, name})).toBeInViewport();

    const form = findForm(page, name);
    await tabTo(page, form.locator('summary'));
    await page.keyboard.press('Enter');
    await tabTo(page, form.locator('[type=date]'));
    await page.keyboard.type('03292027');
    await tabTo(page, form.locator('[type=time]'));
    await page.keyboard.type('0230PM');
    await tabTo(page, form.locator('[type=number]'));
    await page.keyboard.type('45');
    await tabTo(page, form.getByRole('button'));
    const event = await readSaved(page, () => page.keyboard.press('Enter'));
    await expect(form.getByRole('status')).toHaveText(/^Saved as [a-z-]+\.ics\./);
    expect(event.startDate.toICALString()).toBe('20270329T123000Z');
    expect(event.duration.toSeconds()).toBe(45 * 60);
  });

  for (const [locale, home] of [
    ['en', ''],
    ['fr', 'fr/'],
  ] as const) {
    test(`the file says in the language ${locale} what the stage’s record says, by the clock of its day`, async ({
      page,
    }) => {
      await open(page, `${home}${address}`);
      const {purpose} = localize(first, locale);
      const form = findForm(page, toName(first, locale));
      await form.locator('summary').click();
      await fill(form, '2027-03-29', '14:30', '45');
      const summer = await readSaved(page, save(form));
      expect(summer.startDate.toICALString()).toBe('20270329T123000Z');
      await fill(form, '2027-01-11', '14:30', '60');
      const winter = await readSaved(page, save(form));
      expect(winter.startDate.toICALString()).toBe('20270111T133000Z');
      expect(winter.duration.toSeconds()).toBe(3600);

      expect(summer.summary).toContain(toName(first, locale));
      expect(summer.summary).toContain(graph.company.name);
      const lines = summer.description.split('\n');
      expect(lines[0]).toBe(purpose);
      expect(lines.at(-1)).toMatch(new RegExp(`^${toHome(sites.published)}${home}${address}#stage-[a-z-]+$`));
      // Whatever the language and the time, it is the same event.
      expect([summer.uid, winter.uid]).toEqual(Array(2).fill(expect.stringMatching(/^[a-z0-9.-]+@localhost:\d+$/)));
    });
  }

  test.describe('without a network, once the page is there', () => {
    test.use({allowedFaults: [/ERR_INTERNET_DISCONNECTED/]});

    test('the file is made all the same', async ({page, context}) => {
      await page.goto(address, {waitUntil: 'networkidle'});
      await context.setOffline(true);
      const form = findForm(page, toName(first));
      await form.locator('summary').click();
      await fill(form, '2027-03-29', '14:30', '45');
      expect((await readSaved(page, save(form))).duration.toSeconds()).toBe(45 * 60);
    });
  });

  test.describe('where the part of the page that writes files is missing', () => {
    test.use({allowedFaults: [/ERR_FAILED/]});

    test('says so, and makes the file once it is there', async ({page}) => {
      await page.route('**/*.js', async (route) => {
        const response = await route.fetch();
        if ((await response.text()).includes('BEGIN:VCALENDAR')) await route.abort();
        else await route.fulfill({response});
      });
      await open(page, address);
      const form = findForm(page, toName(first));
      await form.locator('summary').click();
      await fill(form, '2027-03-29', '14:30', '45');
      await save(form)();
      await expect(form.getByRole('status')).toContainText('could not be made');
      await page.unroute('**/*.js');
      expect((await readSaved(page, save(form))).duration.toSeconds()).toBe(45 * 60);
    });
  });
});

test('asks for the minutes that no record publishes, and says whose figure they are', async ({page}) => {
  await open(page, address);
  for (const stage of scheduled) {
    const form = findForm(page, toName(stage));
    await form.locator('summary').click();
    const {minutes} = stage.data;
    await expect(form.getByRole('spinbutton', {name: 'Minutes'})).toHaveValue(minutes ? String(minutes) : '');
    await expect(form.getByText('the minutes are your own figure')).toHaveCount(minutes ? 0 : 1);
    await expect(form.getByText(/nothing is sent/)).toBeVisible();
  }
  for (const stage of stages.filter(({data}) => !data.scheduled)) {
    await expect(findForm(page, toName(stage))).toHaveCount(0);
  }
});

for (const [locale, home] of [
  ['en', ''],
  ['fr', 'fr/'],
] as const) {
  test(`in the language ${locale} it prints on two to four pages, without what leads elsewhere`, async ({page}) => {
    await open(page, `${home}${address}`);
    const article = page.getByRole('article');
    const own = String(await article.textContent());
    const around = await page.locator('.navbar a, .breadcrumbs a, footer a').allInnerTexts();
    const elsewhere = around.map((text) => text.trim()).filter((text) => text !== '' && !own.includes(text));
    const buttons = await article.locator('button, summary').allInnerTexts();
    const pages = await readPdf(await page.pdf({format: 'A4', printBackground: false}));
    expect(pages.length).toBeGreaterThanOrEqual(2);
    expect(pages.length).toBeLessThanOrEqual(4);

    const lines = pages.flat();
    const headings = stages.map((stage, place) => `${place + 1}. ${toName(stage, locale)}`);
    const title = getTitle(localize(getEntry(graph, job.path), locale));
    expect(lines.join(' ')).toContain(title);
    for (const heading of headings) expect(lines, heading).toContain(heading);
    const text = lines.join('\n');
    expect(elsewhere.length).toBeGreaterThan(5);
    expect(elsewhere.filter((name) => text.includes(name))).toEqual([]);
    expect(buttons.length).toBeGreaterThan(1);
    expect(lines.filter((line) => buttons.includes(line))).toEqual([]);
    // A heading begins something.
    for (const page of pages) expect(headings).not.toContain(page.at(-1));
  });
}

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  test('everything can be read, and nothing is there that would not work', async ({page}) => {
    await page.goto(address);
    const main = page.getByRole('main');
    for (const stage of stages) {
      await expect(main.getByRole('heading', {level: 2, name: toName(stage)})).toBeVisible();
      await expect(main.getByText(stage.data.purpose, {exact: true})).toBeVisible();
    }
    await expect(main.locator('form, button')).toHaveCount(0);
  });
});

test.describe('at another company', () => {
  test.use({site: sites.company});

  test('fills in the minutes that it publishes', async ({page}) => {
    await open(page, 'jobs/zweiradmechanik/prepare');
    await expect(page.getByRole('main')).toContainText('4 Stunden');
    const form = findForm(page, 'Gespräch');
    await form.locator('summary').click();
    await expect(form.getByRole('spinbutton', {name: 'Minuten'})).toHaveValue('45');
  });

  for (const [id, state] of [
    ['buchhaltung', 'Geschlossen am'],
    ['lackiererei', 'Besetzt am'],
    ['rahmenbau', 'Pausiert seit'],
    ['sommerhilfe', 'Geschlossen am'],
  ] as const) {
    test(`says of the job ${id} why nobody can apply, and stays for those who did`, async ({page}) => {
      await open(page, `jobs/${id}/prepare`);
      await expect(page.getByRole('main').getByText(state).first()).toBeVisible();
      await expect(page.getByRole('main').getByRole('heading', {level: 2}).first()).toBeVisible();
    });
  }
});

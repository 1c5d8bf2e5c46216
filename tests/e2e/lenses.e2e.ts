import type {Page} from '@playwright/test';
import {listEntries} from '../../src/content/graph.ts';
import {loadHandbook} from '../../src/content/load-handbook.ts';
import {localize} from '../../src/content/localize.ts';
import {open, waitUntilArrived} from './support/open.ts';
import {sites, toHome} from './support/sites.ts';
import {expect, test} from './support/test.ts';

const {graph} = loadHandbook(process.cwd());
const stages = listEntries(graph, 'stage');
const processes = listEntries(graph, 'process');

/** What a page says of a stage, as it was built: every fact by its name, and everything assessed with what is looked at. */
const readStage = (page: Page, address: string) =>
  page.evaluate(async (url) => {
    const response = await fetch(url);
    const document = new DOMParser().parseFromString(await response.text(), 'text/html');
    const read = (node: Element | null | undefined): string => (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    const facts = document.querySelector('main .markdown dl');
    const names = [...(facts?.querySelectorAll(':scope > dt') ?? [])];
    const assessed = [
      ...document.querySelectorAll('#stage-assesses + dl dt'),
      ...document.querySelectorAll('main section[aria-labelledby^="assesses-"] > h3'),
    ];
    // Of several things about which nothing is published, that is said once, after the last.
    const readLookedAt = (name: Element) =>
      read(name.closest('dl > div')?.querySelector('dd') ?? name.nextElementSibling);
    return {
      status: response.status,
      values: names.map((name) => read(name.nextElementSibling)),
      assessed: assessed.map((name) => `${read(name)}: ${readLookedAt(name)}`),
    };
  }, address);

for (const [locale, prefix] of [
  ['en', ''],
  ['fr', 'fr/'],
] as const) {
  test(`every stage says the same to its candidate and its interviewers (${locale})`, async ({page}) => {
    await open(page, prefix);
    expect(stages.length).toBeGreaterThan(0);
    for (const stage of stages) {
      const address = `${toHome(sites.published)}${prefix}${stage.address.slice(1)}`;
      const candidate = await readStage(page, address);
      const interviewers = await readStage(page, `${address}/interviewers`);
      const {purpose, minutes} = localize(stage, locale);
      expect(candidate.status).toBe(200);
      expect(candidate.values, stage.id).toContainEqual(purpose);
      if (minutes) expect(candidate.values.join(' | '), stage.id).toContain(String(minutes));
      // The last row names what is not published; only how it speaks of the candidate differs.
      expect(interviewers.values.slice(0, -1), stage.id).toEqual(candidate.values.slice(0, -1));
      expect(interviewers.assessed, stage.id).toEqual(candidate.assessed);
    }
  });
}

test('one reading leads to the other and back, with keys alone', async ({page}) => {
  const stage = stages.find(({data}) => data.rubric);
  test.skip(!stage, 'No stage has a rubric.');
  if (!stage) return;
  await open(page, stage.address.slice(1));
  const lenses = page.getByRole('navigation', {name: 'Two readings of this stage'});
  await expect(lenses.getByRole('link', {name: 'For candidates'})).toHaveAttribute('aria-current', 'page');
  await lenses.getByRole('link', {name: 'For interviewers'}).press('Enter');
  await waitUntilArrived(page, new RegExp(`${stage.address}/interviewers$`));
  await expect(lenses.getByRole('link', {name: 'For interviewers'})).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('table').getByRole('row')).toHaveCount((stage.data.rubric?.length ?? 0) + 1);
  await lenses.getByRole('link', {name: 'For candidates'}).press('Enter');
  await expect(page).toHaveURL(new RegExp(`${stage.address}$`));
});

test('a process leads to its decisions, and each decision to its stage', async ({page}) => {
  const [process] = processes;
  if (!process) throw new Error('There is no interview process.');
  await open(page, process.address.slice(1));
  await page.getByRole('link', {name: /^Would I be selected/}).click();
  await expect(page).toHaveURL(new RegExp(`${process.address}/would-i-be-selected$`));
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Would I be selected?');
  const own = stages
    .filter(({id}) => id.startsWith(`${process.id}/`))
    .sort((a, b) => a.data.sidebar_position - b.data.sidebar_position);
  const headings = page.getByRole('main').getByRole('heading', {level: 2});
  expect(await headings.count()).toBeGreaterThanOrEqual(own.length);
  await headings.first().getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`${own[0]?.address}$`));
});

import {factValue, follow} from './support/follow.ts';
import {open} from './support/open.ts';
import {expect, test} from './support/test.ts';
import {findTrail} from './support/trail.ts';
import {walk} from './support/walk.ts';

const trail = findTrail();
const {job, process: hiring, proposed, level, criterion, stage} = trail;

test('leads from the home page to a criterion and back to the job', async ({page, site}) => {
  await walk(page, site, trail);
});

test('shows where every criterion is assessed', async ({page}) => {
  await open(page, level.address.slice(1));
  const criteria = page.getByRole('main').locator('section[aria-labelledby]');
  expect(await criteria.count()).toBeGreaterThan(0);
  for (const section of await criteria.all()) {
    await expect(factValue(section, 'Assessed in').getByRole('link').first()).toBeVisible();
  }
  await expect(page.getByRole('region', {name: criterion.name}).getByRole('link', {name: stage.title})).toBeVisible();
});

test('lists the criteria in the table of contents', async ({page}) => {
  await open(page, level.address.slice(1));
  await page.locator('.theme-doc-toc-desktop').getByRole('link', {name: criterion.name}).click();
  await expect(page).toHaveURL(new RegExp(`#${criterion.id}$`));
  await expect(page.getByRole('region', {name: criterion.name})).toBeInViewport();
});

test('opens what a proposed page rests on, and leads to the fact', async ({page}) => {
  await open(page, proposed.address.slice(1));
  const banner = page.getByRole('complementary', {name: 'Proposed text'});
  const fact = banner.getByRole('link', {name: proposed.fact.id, exact: true});
  await expect(fact).toBeHidden();
  await banner.getByText('What it rests on').click();
  await fact.click();
  await expect(page).toHaveURL(new RegExp(`${proposed.fact.address}#${proposed.fact.id}$`));
  const listed = page.locator(`[id="${proposed.fact.id}"]`);
  await expect(listed).toBeInViewport();
  await expect(listed.getByRole('link', {name: proposed.title, exact: true})).toBeVisible();
});

test('says what a job has not published, and beside the way to apply what is not confirmed', async ({page}) => {
  await open(page, job.address.slice(1));
  await expect(factValue(page, 'Not published')).toContainText('Pay');
  const apply = page.getByRole('link', {name: 'Apply', exact: true});
  await expect(apply).toHaveAttribute('href', /^https:\/\//);
  const beside = apply.locator('xpath=following-sibling::p');
  await expect(beside).toContainText(new URL(String(await apply.getAttribute('href'))).host);
  await expect(beside).toContainText('Not confirmed by the company: whether the job is still open.');
});

test('leads up by the breadcrumbs', async ({page}) => {
  await open(page, stage.address.slice(1));
  const breadcrumbs = page.getByRole('navigation', {name: 'Breadcrumbs'});
  await expect(breadcrumbs.locator('[aria-current=page], .breadcrumbs__item--active')).toBeVisible();
  await breadcrumbs.getByRole('link').nth(-1).click();
  await expect(page).toHaveURL(new RegExp(`${hiring.address}$`));
  await breadcrumbs.getByRole('link', {name: 'Home page'}).click();
  await expect(page).toHaveURL(/\/$/);
});

test('offers every page for editing, each in its own file', async ({page, site}) => {
  for (const {address, path} of [job, level]) {
    await open(page, address.slice(1));
    await expect(page.getByRole('link', {name: 'Edit this page'})).toHaveAttribute(
      'href',
      `${site.repository}/edit/main/${path}`,
    );
  }
});

test('draws the stages of a process as a line, with the one being read on it', async ({page, site}) => {
  await open(page, hiring.address.slice(1));
  await page.getByRole('region', {name: 'Stages of the process'}).getByRole('link').first().click();
  const line = page.getByRole('navigation', {name: 'Stages of the process'});
  await expect(line.locator('[aria-current=step]')).toHaveCount(1);
  await follow(page, site, page.getByRole('navigation', {name: 'Breadcrumbs'}).getByRole('link').nth(-1), hiring);
});

test.describe('an address that leads nowhere', () => {
  test.use({allowedFaults: [/Failed to load resource.*404/]});

  test('answers with the status 404 and offers a search', async ({page}) => {
    const response = await page.goto('no-such-page');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
    await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  });
});

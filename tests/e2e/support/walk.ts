import {expect, type Page} from '@playwright/test';
import {factValue, follow} from './follow.ts';
import {open} from './open.ts';
import type {Site} from './sites.ts';
import type {Trail} from './trail.ts';

/** From the home page to a criterion and back to the job, by links that a reader sees. */
export const walk = async (page: Page, site: Site, {job, skill, stage, level, criterion}: Trail): Promise<void> => {
  const main = page.getByRole('main');
  const related = page.getByRole('navigation', {name: 'Related pages'});
  await open(page, '');
  await follow(page, site, main.getByRole('link', {name: job.title, exact: true}), job);
  await follow(page, site, factValue(main, 'Skills').getByRole('link', {name: skill.title, exact: true}), skill);
  await follow(page, site, factValue(related, 'Assessed in').getByRole('link', {name: stage.title}).first(), stage);
  const assessed = main.locator('#stage-assesses + dl dt');
  await follow(page, site, assessed.getByRole('link', {name: criterion.name}), level, `#${criterion.id}`);

  const section = page.getByRole('region', {name: criterion.name});
  await expect(section).toBeInViewport();
  await follow(page, site, factValue(section, 'Assessed in').getByRole('link', {name: stage.title}).first(), stage);
  await follow(page, site, assessed.getByRole('link', {name: skill.title, exact: true}), skill);
  await follow(page, site, factValue(related, 'Required by').getByRole('link', {name: job.title}), job);
};

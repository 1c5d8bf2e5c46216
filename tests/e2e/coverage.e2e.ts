import {COVERED, listCoverage} from '../../src/content/coverage.ts';
import {closeExpired, listEntries, withoutDrafts} from '../../src/content/graph.ts';
import {loadHandbook} from '../../src/content/load-handbook.ts';
import {getNodeTitle} from '../../src/content/parts.ts';
import {toViewAddress} from '../../src/content/views.ts';
import {readToday} from '../../src/plugins/handbook/today.ts';
import {open, waitUntilArrived} from './support/open.ts';
import {expect, test} from './support/test.ts';

const loaded = loadHandbook(process.cwd()).graph;
const graph = withoutDrafts(closeExpired(loaded, readToday(loaded.company)));

/** The first level of which something is assessed. */
const found = listEntries(graph, 'level')
  .map((level) => ({level, coverage: listCoverage(graph, level), address: toViewAddress(level, 'coverage').slice(1)}))
  .find(({coverage}) => coverage.groups.criteria.counts.assessed > 0);

test.skip(!found, 'Nothing is assessed at any level.');

for (const [screen, viewport] of [
  ['a wide screen', {width: 1280, height: 900}],
  ['a phone', {width: 320, height: 640}],
] as const) {
  test(`reads aloud as tables what is assessed where, on ${screen}`, async ({page}) => {
    if (!found) return;
    const {address, coverage} = found;
    await page.setViewportSize(viewport);
    await open(page, address);
    const groups = COVERED.map((id) => coverage.groups[id]).filter(({rows}) => rows.length > 0);
    const tables = page.getByRole('main').getByRole('table');
    await expect(tables).toHaveCount(groups.length);
    const stages = coverage.processes.flatMap((one) => one.stages);
    for (const [place, {rows}] of groups.entries()) {
      const table = tables.nth(place);
      await expect(table).toHaveAccessibleName(new RegExp(`^${rows.length} `));
      await expect(
        table.getByRole('columnheader', {name: stages[0]?.data.sidebar_label ?? stages[0]?.data.title}),
      ).toHaveCount(1);
      for (const {target, stages: assessing} of rows) {
        const row = table.getByRole('row').filter({has: page.getByRole('rowheader', {name: getNodeTitle(target)})});
        await expect(row.getByRole('cell')).toHaveCount(stages.length);
        await expect(row.getByRole('img', {name: /assessed/})).toHaveCount(assessing.length);
      }
    }
    const {scrollWidth, clientWidth} = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
  });
}

test('is reached from a criterion and from a stage, with keys alone, and leads back to both', async ({page}) => {
  if (!found) return;
  const {level, coverage, address} = found;
  const row = coverage.groups.criteria.rows.find(({stages}) => stages.length > 0);
  const stage = row?.stages[0];
  if (!row || !stage) throw new Error('No criterion is assessed.');
  await open(page, `${level.address.slice(1)}#${row.target.part}`);
  const criterion = page.getByRole('region', {name: getNodeTitle(row.target)});
  await criterion.getByRole('link', {name: 'What is assessed where'}).press('Enter');
  await waitUntilArrived(page, new RegExp(`/${address}$`));
  await page.getByRole('link', {name: stage.data.sidebar_label ?? stage.data.title}).press('Enter');
  await waitUntilArrived(page, new RegExp(`${stage.address}$`));
  const back = page.getByRole('link', {name: `${level.data.title}: what is assessed where`});
  await back.press('Enter');
  await waitUntilArrived(page, new RegExp(`/${address}$`));
  await page
    .getByRole('rowheader', {name: getNodeTitle(row.target)})
    .getByRole('link')
    .click();
  await expect(page).toHaveURL(new RegExp(`${level.address}#${row.target.part}$`));
  await open(page, toViewAddress(stage, 'interviewers').slice(1));
  await expect(back).toHaveAttribute('href', new RegExp(`/${address}$`));
});

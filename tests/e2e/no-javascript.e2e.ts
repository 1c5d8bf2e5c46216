import {collections} from '../../src/content/collections.ts';
import {edgesFrom, edgesTo, getTitle, isDraft, listEntries} from '../../src/content/graph.ts';
import {loadHandbook} from '../../src/content/load-handbook.ts';
import {expect, test} from './support/test.ts';

test.use({javaScriptEnabled: false});

const {graph} = loadHandbook(process.cwd());

/** Relations that stand in the banner or the header of a page, not at its foot. */
const ELSEWHERE = ['rests-on'];

for (const {kind} of collections) {
  const entry = graph.entries.find((other) => other.kind === kind && !isDraft(other));

  test(`a page of the kind "${kind}" can be read without scripts`, async ({page}) => {
    test.skip(entry === undefined, 'The handbook has no such page.');
    if (!entry) return;
    await page.goto(entry.address.slice(1));
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', {level: 1})).toContainText(getTitle(entry.data));
    const words = (await main.textContent())?.split(/\s+/).length ?? 0;
    expect(words).toBeGreaterThanOrEqual(entry.prose.words);
    expect(await page.locator('.navbar').getByRole('link').count()).toBeGreaterThan(4);
    const edges = [
      ...edgesFrom(graph, entry).map(({relation, to}) => ({relation, other: to.entry})),
      ...edgesTo(graph, entry).map(({relation, from}) => ({relation, other: from.entry})),
    ];
    const related = edges.filter(
      ({relation, other}) => !ELSEWHERE.includes(relation) && other !== entry && !isDraft(other),
    );
    for (const {other} of related) {
      await expect(main.locator(`a[href^="${other.address}"]`).first(), other.address).toBeAttached();
    }
  });
}

test('the basis of a proposed page can be opened without scripts', async ({page}) => {
  const level = listEntries(graph, 'level')[0];
  expect(level).toBeDefined();
  await page.goto(String(level?.address.slice(1)));
  const banner = page.getByRole('complementary', {name: 'Proposed text'});
  await banner.getByText('What it rests on').click();
  await expect(banner.getByRole('link').first()).toBeVisible();
});

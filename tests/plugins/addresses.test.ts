import {expect, test} from 'vitest';
import {isDraft} from '../../src/content/graph.ts';
import {loadHandbook} from '../../src/content/load-handbook.ts';
import {listAddresses} from '../../src/content/views.ts';

test('the site has these addresses, and a changed one shows', async () => {
  const {graph} = loadHandbook(process.cwd());
  const addresses = graph.entries.filter((entry) => !isDraft(entry)).flatMap(listAddresses);
  const hint = 'A page was added or moved. If that is right: npm run test:unit -- -u';
  await expect(`${addresses.sort().join('\n')}\n`, hint).toMatchFileSnapshot('__snapshots__/addresses.txt');
});

test('no two pages have one address', () => {
  const addresses = loadHandbook(process.cwd()).graph.entries.flatMap(listAddresses);
  expect(new Set(addresses).size).toBe(addresses.length);
});

import {expect, test} from 'vitest';
import {isDraft} from '../../src/content/graph.ts';
import {loadHandbook} from '../../src/content/load-handbook.ts';

test('the site has these addresses, and a changed one shows', async () => {
  const {graph} = loadHandbook(process.cwd());
  const addresses = graph.entries.filter((entry) => !isDraft(entry)).map(({address}) => address);
  const hint = 'A page was added or moved. If that is right: npm run test:unit -- -u';
  await expect(`${addresses.sort().join('\n')}\n`, hint).toMatchFileSnapshot('__snapshots__/addresses.txt');
});

test('no two pages have one address', () => {
  const addresses = loadHandbook(process.cwd()).graph.entries.map(({address}) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
});

import {expect, test} from 'vitest';
import {findReadableAt, listAddresses} from '../../src/content/views.ts';
import {bakery} from '../support/bakery.ts';
import {explain, getEntry, handbook, page} from '../support/handbook.ts';

const {graph} = handbook(bakery);
const trial = getEntry(graph, 'docs/interview-process/kitchen/trial.md');

test('lie below the page that they are views of', () => {
  expect(listAddresses(trial)).toEqual([
    '/interview-process/kitchen/trial',
    '/interview-process/kitchen/trial/interviewers',
  ]);
  expect(listAddresses(getEntry(graph, 'docs/values/patience.md'))).toEqual(['/values/patience']);
});

test('are found by their address, as their page is', () => {
  expect(findReadableAt(graph, '/interview-process/kitchen/trial/interviewers')).toBe(trial);
  expect(findReadableAt(graph, '/interview-process/kitchen/trial')).toBe(trial);
  expect(findReadableAt(graph, '/interview-process/kitchen/trial/judges')).toBeUndefined();
});

test('leave no room for a page at their address', () => {
  const path = 'docs/interview-process/kitchen/would-i-be-selected.md';
  const files = {
    ...bakery,
    [path]: page(
      'Luck',
      'sidebar_position: 2\npurpose: To be lucky.\nunconfirmed: [who, format, minutes, ai, company_ai, decides, decision, reply]\n',
    ),
  };
  expect(explain(files)).toMatchInlineSnapshot(`
    "docs/interview-process/kitchen/would-i-be-selected.md:2:1 unique-ids: Unexpected second page at /interview-process/kitchen/would-i-be-selected, which docs/interview-process/kitchen/index.md has already.
      Rename or delete one of the two."
  `);
});

test('can be linked to, and kept in the ledger', () => {
  const linked = page('Patience', '', '\n[For interviewers](/interview-process/kitchen/trial/interviewers)\n');
  const ledger = 'published:\n  - /interview-process/kitchen/trial/interviewers\n';
  const files = {...bakery, 'docs/values/patience.md': linked, 'docs/addresses.yaml': ledger};
  expect(explain(files)).toBe('');
  expect(
    explain({...files, 'docs/addresses.yaml': `${ledger}  - /interview-process/kitchen/trial/judges\n`}),
  ).toContain('leads nowhere any more');
});

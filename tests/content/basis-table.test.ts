import {expect, test} from 'vitest';
import {listBasisRows} from '../../src/content/basis-table.ts';
import {bakery} from '../support/bakery.ts';
import {guide, handbook} from '../support/handbook.ts';

test('lists what every page rests on, its parts included, and leaves out pages about the handbook', () => {
  const {graph} = handbook({...bakery, 'docs/contributing/index.md': guide()});
  const rows = listBasisRows(graph);
  expect(rows).toHaveLength(Object.keys(bakery).length - 1);
  expect(rows.filter(({facts}) => facts.length > 0)).toEqual([
    {path: 'docs/facts/work.md', address: '/facts/work', title: 'Work', status: 'adopted', facts: ['work-1']},
    {
      path: 'docs/levels/kitchen/baker.md',
      address: '/levels/kitchen/baker',
      title: 'Baker',
      status: 'adopted',
      facts: ['work-1'],
    },
    {
      path: 'docs/skills/kneading.md',
      address: '/skills/kneading',
      title: 'Kneading',
      status: 'adopted',
      facts: ['work-1'],
    },
  ]);
});

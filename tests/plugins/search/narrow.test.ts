import {expect, test} from 'vitest';
import {narrow} from '../../../src/plugins/search/narrow.ts';
import type {SearchSelection} from '../../../src/plugins/search/props.ts';
import type {NamedThing} from '../../../src/publish/search/named-thing.ts';
import {toSmallNames} from './small-names.ts';

const things: NamedThing[] = [
  {address: '/jobs', kind: 'page', title: 'Jobs'},
  {address: '/jobs/baker', kind: 'job', title: 'Baker', levels: ['kitchen/baker'], teams: ['ovens'], state: 'open'},
  {address: '/jobs/seller', kind: 'job', title: 'Seller', levels: ['shop/seller'], teams: ['till'], state: 'open'},
  {
    address: '/jobs/miller',
    kind: 'job',
    title: 'Miller',
    levels: ['kitchen/baker'],
    teams: ['ovens', 'till'],
    state: 'closed',
  },
  {address: '/jobs-of-the-past', kind: 'page', title: 'Jobs of the past'},
  {address: '/skills/kneading', kind: 'skill', title: 'Kneading', levels: ['kitchen/baker'], teams: ['ovens']},
  {address: '/values/patience', kind: 'value', title: 'Patience'},
];

const names = toSmallNames(things, {
  levels: {'kitchen/baker': 'Baker', 'shop/seller': 'Seller'},
  teams: {ovens: 'Ovens'},
});

const everything: SearchSelection = {scope: '', kind: '', level: '', team: '', state: ''};

const look = (chosen: Partial<SearchSelection> = {}) => {
  const ranked = things.map((thing) => ({thing, score: 1, covered: 1}));
  const {left, facets} = narrow(ranked, {...everything, ...chosen}, names);
  const counts = Object.fromEntries(
    Object.entries(facets).map(([facet, values]) => [
      facet,
      values.map(({id, label, count}) => `${id === label ? '' : `${id} `}${label} ${count}`),
    ]),
  );
  return {left: left.map(({thing}) => thing.address), counts};
};

test('leaves everything, in its order, where nothing is chosen', () => {
  expect(look().left).toEqual(things.map(({address}) => address));
});

test.each<[Partial<SearchSelection>, string[]]>([
  [{scope: 'jobs'}, ['/jobs', '/jobs/baker', '/jobs/seller', '/jobs/miller']],
  [{scope: 'values'}, ['/values/patience']],
  [{scope: 'nowhere'}, []],
  [{kind: 'skill'}, ['/skills/kneading']],
  [{level: 'kitchen/baker'}, ['/jobs/baker', '/jobs/miller', '/skills/kneading']],
  [{team: 'till'}, ['/jobs/seller', '/jobs/miller']],
  [{state: 'open'}, ['/jobs/baker', '/jobs/seller']],
  [{state: 'closed'}, ['/jobs/miller']],
  [{kind: 'job', level: 'kitchen/baker', team: 'ovens', state: 'open'}, ['/jobs/baker']],
  [{scope: 'jobs', kind: 'skill'}, []],
  [{kind: 'cake'}, []],
])('leaves of it by %j: %j', (chosen, left) => {
  expect(look(chosen).left).toEqual(left);
});

test('counts the values of every facet, most frequent first, and calls them what readers do', () => {
  expect(look().counts).toEqual({
    kind: ['job Job 3', 'page Page 2', 'skill Skill 1', 'value Value 1'],
    level: ['kitchen/baker Baker 3', 'shop/seller Seller 1'],
    // One that has no name is called by its id.
    team: ['ovens Ovens 3', 'till 2'],
    state: ['open 2', 'closed 1'],
  });
});

test('counts a facet’s values with the other facets applied, and not with itself', () => {
  const {counts} = look({kind: 'job', team: 'ovens'});
  expect(counts).toEqual({
    kind: ['job Job 2', 'skill Skill 1'],
    level: ['kitchen/baker Baker 2'],
    team: ['ovens Ovens 2', 'till 2'],
    state: ['closed 1', 'open 1'],
  });
});

test('counts what lies in the scope only', () => {
  expect(look({scope: 'values'}).counts).toEqual({kind: ['value Value 1'], level: [], team: [], state: []});
});

test('keeps the count of a value equal to what choosing it leaves', () => {
  const {counts} = look({team: 'ovens'});
  for (const line of counts.kind ?? []) {
    const [kind = '', , count] = line.split(' ');
    expect(look({team: 'ovens', kind}).left).toHaveLength(Number(count));
  }
  expect(counts.kind).toHaveLength(2);
});

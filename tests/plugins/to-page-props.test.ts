import {describe, expect, test} from 'vitest';
import {collections} from '../../src/content/collections.ts';
import {toBrokenPageProps, toPageProps} from '../../src/plugins/handbook/to-page-props.ts';
import {getEntry, handbook, page} from '../support/handbook.ts';
import {propsOf, translatedVillage, village} from './village.ts';

test('the village has a page of every kind and no problem', () => {
  const {graph, problems} = handbook(translatedVillage);
  expect(problems).toEqual([]);
  expect(new Set(graph.entries.map(({kind}) => kind))).toEqual(new Set(collections.map(({kind}) => kind)));
});

test('gives a job its facts in words, and null where none is published', () => {
  expect(propsOf(village, 'docs/jobs/baker.md').header).toEqual({
    kind: 'job',
    id: 'baker',
    employer: {name: 'Larkspur', website: null, logo: null},
    hiring: 'open',
    posted: {iso: '2026-11-02', text: 'November 2, 2026'},
    expires: null,
    ends: null,
    paused: null,
    closed: null,
    level: {title: 'Baker', address: '/levels/kitchen/baker', kind: 'level'},
    team: {title: 'Ovens', address: '/departments/kitchen/ovens', kind: 'team'},
    process: {title: 'Kitchen interviews', address: '/interview-process/kitchen', kind: 'process'},
    requires: [{title: 'Kneading', address: '/skills/kneading', kind: 'skill', description: 'What this is about.'}],
    workplace: 'office',
    places: ['Lyon, France'],
    contract: null,
    hours: null,
    pay: {range: '€30,000 – €36,000', unit: 'YEAR'},
    countries: ['France'],
    benefits: [
      {title: 'Breakfast', address: '/benefits/breakfast', kind: 'benefit', description: 'What this is about.'},
    ],
    stages: [
      {
        title: 'Trial',
        address: '/interview-process/kitchen/trial',
        kind: 'stage',
        description: 'What this is about.',
        purpose: 'To bake together.',
        who: ['Baker'],
        minutes: 90,
        ai: 'No.',
      },
    ],
    selection: '/interview-process/kitchen/would-i-be-selected',
    prepare: '/jobs/baker/prepare',
    time: {published: '1 hour, 30 minutes', unpublished: []},
    apply: null,
    privacy: null,
    list: {title: 'Jobs', address: '/jobs', kind: 'page', description: 'What this is about.'},
    similar: [],
    selfCheck: '/jobs/baker/self-check',
  });
});

test('gives a job in French French words and the same facts', () => {
  expect(propsOf(translatedVillage, 'docs/jobs/baker.md', 'fr').header).toMatchObject({
    hiring: 'open',
    posted: {iso: '2026-11-02', text: '2 novembre 2026'},
    level: {title: 'Baker (fr)', address: '/levels/kitchen/baker'},
    countries: ['France'],
  });
});

test('gives a stage its roles in words and its place among the others', () => {
  const stage = propsOf(village, 'docs/interview-process/kitchen/trial.md').header;
  expect(stage).toMatchObject({
    kind: 'stage',
    address: '/interview-process/kitchen/trial',
    who: ['Baker'],
    minutes: 90,
    ai: 'No.',
    process: {address: '/interview-process/kitchen'},
    stages: [{address: '/interview-process/kitchen/trial', title: 'Trial', purpose: 'To bake together.', minutes: 90}],
  });
  expect(propsOf(translatedVillage, 'docs/interview-process/kitchen/trial.md', 'fr').header).toMatchObject({
    who: ['Boulanger'],
  });
});

test('gives a process its stages in the order in which a candidate meets them', () => {
  const earlier = page(
    'Talk',
    'sidebar_position: 1\npurpose: To talk.\nunconfirmed: [who, format, minutes, ai, company_ai, decides, decision, reply]\n',
  );
  const files = {
    ...village,
    'docs/interview-process/kitchen/trial.md': String(village['docs/interview-process/kitchen/trial.md']).replace(
      'sidebar_position: 1',
      'sidebar_position: 2',
    ),
    'docs/interview-process/kitchen/zeal.md': earlier,
  };
  expect(propsOf(files, 'docs/interview-process/kitchen/index.md').header).toMatchObject({
    kind: 'process',
    stages: [
      {title: 'Talk', minutes: null, who: []},
      {title: 'Trial', minutes: 90},
    ],
  });
});

test('gives a level its criteria, each with its stages, values and basis', () => {
  expect(propsOf(village, 'docs/levels/kitchen/baker.md').header).toEqual({
    kind: 'level',
    coverage: '/levels/kitchen/baker/coverage',
    criteria: [
      {
        id: 'plans-ahead',
        name: 'Plans ahead',
        summary: 'Starts the dough on the evening before.',
        looksLike: ['The oven is warm when it is needed.'],
        not: [],
        basis: [{id: 'work-1', text: 'Bread is baked at night.', certainty: 'stated', address: '/facts/work#work-1'}],
        assessedIn: [{title: 'Trial', address: '/interview-process/kitchen/trial', kind: 'stage'}],
        expresses: [{title: 'Patience', address: '/values/patience', kind: 'value'}],
      },
    ],
  });
});

test('gives a page of facts every fact with its source and the pages that rest on it', () => {
  const {header} = propsOf(village, 'docs/facts/work.md');
  expect(header).toMatchObject({
    kind: 'facts',
    facts: [{id: 'work-1', address: '/facts/work#work-1', sources: [{name: 'Notes', url: null}]}],
  });
  expect(header?.kind === 'facts' && header.facts[0]?.citedBy.map(({address}) => address)).toEqual([
    '/blog/open',
    '/benefits/bread',
    '/jobs/baker',
    '/levels/kitchen/baker',
    '/skills/kneading',
  ]);
});

test('calls a source by its name in the language, where it has one', () => {
  const company = String(village['company.yaml']).replace('name: Notes', 'name: {en: Notes, fr: Carnet}');
  const {header} = propsOf({...translatedVillage, 'company.yaml': company}, 'docs/facts/work.md', 'fr');
  expect(header).toMatchObject({facts: [{sources: [{name: 'Carnet'}]}]});
});

test('gives the home page its doors and the open jobs', () => {
  expect(propsOf(village, 'docs/index.md').header).toMatchObject({
    kind: 'home',
    doors: [
      {
        id: 'bake',
        links: [
          {title: 'Jobs', address: '/jobs'},
          {title: 'The morning itself', address: '/interview-process/kitchen/trial'},
        ],
      },
    ],
    jobs: [{title: 'Baker for the night', address: '/jobs/baker', team: 'Ovens', level: 'Baker', hiring: 'open'}],
  });
});

test('gives an index what lies below it, and jobs whole', () => {
  expect(propsOf(village, 'docs/skills/index.md').header).toMatchObject({
    kind: 'list',
    items: [{title: 'Kneading', address: '/skills/kneading'}],
  });
  expect(propsOf(village, 'docs/jobs/index.md').header).toMatchObject({kind: 'jobs', jobs: [{address: '/jobs/baker'}]});
});

test('gives the report on bases every page that has one', () => {
  const {header} = propsOf(village, 'docs/contributing/basis.md');
  expect(header?.kind === 'basis' && header.rows.map(({link, facts}) => [link.address, facts])).toContainEqual([
    '/benefits/bread',
    [{id: 'work-1', address: '/facts/work#work-1'}],
  ]);
});

test('gives a term the other words for it', () => {
  expect(propsOf(village, 'docs/glossary/dough.md').header).toEqual({kind: 'glossary', aliases: ['paste']});
});

test.each(['docs/values/patience.md', 'docs/skills/kneading.md', 'docs/benefits/bread.md', 'docs/policies/hygiene.md'])(
  'gives %s no header: it is prose and relations',
  (path) => {
    expect(propsOf(village, path).header).toBeNull();
  },
);

test('gives a post its standing', () => {
  expect(propsOf(village, 'blog/2026-11-23-open.md')).toMatchObject({
    kind: 'post',
    standing: {status: 'adopted', owner: null, basis: [{id: 'work-1'}]},
  });
});

test('gives a page about the handbook itself no standing', () => {
  expect(propsOf(village, 'docs/contributing/index.md').standing).toBeNull();
});

test('names the role that answers for a page in the language of the page', () => {
  expect(propsOf(translatedVillage, 'docs/glossary/dough.md').standing?.owner).toBe('Baker');
  expect(propsOf(translatedVillage, 'docs/glossary/dough.md', 'fr').standing).toMatchObject({
    owner: 'Boulanger',
    review: {iso: '2027-01-31', text: '31 janvier 2027'},
  });
});

describe('the original language of a page', () => {
  const path = 'docs/values/patience.md';

  test('is named where the page is not translated', () => {
    expect(propsOf(village, path, 'fr').fallback).toBe('en');
  });

  test('is not named where the page is translated, nor in the original itself', () => {
    expect(propsOf(translatedVillage, path, 'fr').fallback).toBeNull();
    expect(propsOf(village, path, 'en').fallback).toBeNull();
  });
});

test('names a draft on no other page: in no list, no relation, no register', () => {
  const draft = 'docs/jobs/baker.md';
  const files = {...village, [draft]: String(village[draft]).replace('hiring: open', 'hiring: draft')};
  for (const path of Object.keys(files).filter((name) => name.endsWith('.md') && name !== draft)) {
    expect(JSON.stringify(propsOf(files, path)), path).not.toContain('/jobs/baker');
  }
  // The same pages do name it once it is open.
  for (const path of ['docs/index.md', 'docs/skills/kneading.md', 'docs/contributing/basis.md', 'docs/facts/work.md']) {
    expect(JSON.stringify(propsOf(village, path)), path).toContain('/jobs/baker');
  }
});

test('hands the problems of a page on', () => {
  const {graph} = handbook(village);
  const problem = {
    path: 'docs/values/patience.md',
    line: 2,
    column: 1,
    rule: 'valid-front-matter',
    severity: 'warning' as const,
    message: 'Unexpected.',
    fix: 'Change it.',
  };
  expect(toPageProps(graph, getEntry(graph, problem.path), 'en', [problem]).problems).toEqual([problem]);
  expect(toBrokenPageProps('Larkspur', [problem])).toMatchObject({company: 'Larkspur', problems: [problem]});
});

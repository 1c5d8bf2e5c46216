import {expect, test} from 'vitest';
import {withoutDrafts} from '../../../src/content/graph.ts';
import type {SelfCheckProps} from '../../../src/plugins/handbook/views/props.ts';
import {toViewPages} from '../../../src/plugins/handbook/views/to-view-pages.ts';
import {type Files, getEntry, handbook} from '../../support/handbook.ts';
import {translatedVillage, village} from '../village.ts';

const TRIAL = 'docs/interview-process/kitchen/trial.md';

const selfCheckOf = (files: Files, locale = 'en'): SelfCheckProps => {
  const graph = withoutDrafts(handbook(files).graph);
  const [view] = toViewPages(graph, [getEntry(graph, 'docs/jobs/baker.md')], locale).filter(
    ({id}) => id === 'self-check',
  );
  expect(view?.address).toBe('/jobs/baker/self-check');
  return view?.props.data as SelfCheckProps;
};

const change = (from: string | RegExp, to: string): Files => ({
  ...village,
  [TRIAL]: String(village[TRIAL]).replace(from, to),
});

const trial = {title: 'Trial', address: '/interview-process/kitchen/trial', kind: 'stage'};

test('asks for the skills of a job and the criteria of its level, each with where it comes up', () => {
  const {skills, criteria, ...job} = selfCheckOf(village);
  expect(job).toEqual({
    id: 'baker',
    hiring: 'open',
    expires: null,
    ends: null,
    paused: null,
    closed: null,
    list: {title: 'Jobs', address: '/jobs', kind: 'page', description: 'What this is about.'},
    level: {title: 'Baker', address: '/levels/kitchen/baker', kind: 'level'},
  });
  expect(skills).toEqual([
    {
      id: 'skill:kneading',
      link: {title: 'Kneading', address: '/skills/kneading', kind: 'skill'},
      summary: 'What this is about.',
      stages: [{link: trial, looksAt: 'The dough.'}],
    },
  ]);
  expect(criteria).toEqual([
    {
      id: 'criterion:kitchen/baker#plans-ahead',
      link: {title: 'Plans ahead', address: '/levels/kitchen/baker#plans-ahead', kind: 'criterion'},
      summary: 'Starts the dough on the evening before.',
      stages: [{link: trial, looksAt: 'The evening before.'}],
    },
  ]);
});

test('calls everything by the same ids in every language', () => {
  const ids = ({skills, criteria}: SelfCheckProps) => [...skills, ...criteria].map(({id}) => id);
  const french = selfCheckOf(translatedVillage, 'fr');
  expect(ids(french)).toEqual(ids(selfCheckOf(translatedVillage)));
  expect(french.skills[0]).toMatchObject({link: {title: 'Kneading (fr)'}, summary: 'En français.'});
});

test('says that a skill comes up nowhere as soon as no stage assesses it', () => {
  const without = change('  skills: [kneading]\n', '');
  expect(selfCheckOf(without).skills.map(({stages}) => stages)).toEqual([[]]);
  expect(selfCheckOf(without).criteria[0]?.stages).toHaveLength(1);
});

test('says nothing of what is looked at where that is not published', () => {
  const without = change(/^rubric:\n(?: {2}- .*\n)+/m, '');
  expect(selfCheckOf(without).skills[0]?.stages).toEqual([{link: trial, looksAt: null}]);
});

test('marks a stage of which only what it assesses is proposed', () => {
  const proposed = change('status: adopted', 'proposed: [assesses]\nstatus: adopted');
  expect(selfCheckOf(proposed).skills[0]?.stages[0]?.link).toEqual({...trial, proposed: true});
});

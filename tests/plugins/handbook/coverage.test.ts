import {describe, expect, test} from 'vitest';
import {listEntries} from '../../../src/content/graph.ts';
import {toViewAddress} from '../../../src/content/views.ts';
import {toCoverage} from '../../../src/plugins/handbook/views/coverage.ts';
import {toInterviewers} from '../../../src/plugins/handbook/views/interviewers.ts';
import {type Files, handbook} from '../../support/handbook.ts';
import {longProcess} from '../../support/long-process.ts';
import {propsOf, translatedVillage} from '../village.ts';

const TRIAL = 'docs/interview-process/kitchen/trial.md';
const LEVEL = 'docs/levels/kitchen/baker.md';
const ADDRESS = '/levels/kitchen/baker/coverage';

const cover = (files: Files, locale = 'en') => {
  const {graph} = handbook(files);
  const [level] = listEntries(graph, 'level');
  if (!level) throw new Error('There is no level.');
  return toCoverage(graph, level, locale);
};

/** The marks of a group's first row. */
const marksOf = (files: Files) => cover(files).groups[0]?.rows[0]?.stages;

test.each([
  ['en', '', 'Plans ahead'],
  ['fr', ' (fr)', 'Prévoit'],
])('names everything in the language %s, and where it lies', (locale, suffix, criterion) => {
  const path = 'i18n/fr/docusaurus-plugin-content-docs/current/levels/kitchen/baker.md';
  const files = {
    ...translatedVillage,
    [path]: String(translatedVillage[path]).replace(
      'description',
      'criteria: [{id: plans-ahead, name: Prévoit}]\ndescription',
    ),
  };
  const counts = {unassessed: 0, assessed: 1, repeated: 0};
  const row = (title: string, address: string, kind: string) => ({
    id: expect.any(String),
    rows: [{link: {title, address, kind}, stages: ['adopted'], verdict: 'assessed'}],
    counts,
  });
  expect(cover(files, locale)).toEqual({
    processes: [
      {
        link: expect.objectContaining({
          title: `Kitchen interviews${suffix}`,
          address: '/interview-process/kitchen',
        }),
        stages: [expect.objectContaining({title: `Trial${suffix}`, address: '/interview-process/kitchen/trial'})],
      },
    ],
    groups: [
      row(criterion, '/levels/kitchen/baker#plans-ahead', 'criterion'),
      row(`Kneading${suffix}`, '/skills/kneading', 'skill'),
      row(`Patience${suffix}`, '/values/patience', 'value'),
    ],
    counts: {unassessed: 0, assessed: 3, repeated: 0},
  });
});

describe('tells what is only proposed to be assessed', () => {
  const edit = (from: string, to: string) => ({
    ...translatedVillage,
    [TRIAL]: String(translatedVillage[TRIAL]).replace(from, to),
  });

  test.each([
    ['from what is', 'review:', 'review:', 'adopted'],
    ['where the stage says so', 'review:', 'proposed: [assesses]\nreview:', 'proposed'],
    ['where the whole stage is proposed', 'status: adopted', 'status: proposed\nbasis: [work-1]', 'proposed'],
    ['not where another part is', 'review:', 'proposed: [purpose]\nreview:', 'adopted'],
  ])('%s', (_, from, to, mark) => {
    expect(marksOf(edit(from, to))).toEqual([mark]);
  });
});

test('has a cell for each stage of each process, in their order', () => {
  const {processes, groups} = cover(longProcess);
  expect(processes.map(({stages}) => stages.length)).toEqual([7]);
  const [criteria] = groups;
  expect(criteria?.rows).toHaveLength(30);
  expect(criteria?.rows[3]).toMatchObject({
    stages: ['adopted', null, null, 'adopted', null, 'proposed', null],
    verdict: 'repeated',
  });
  expect(criteria?.rows[5]).toMatchObject({stages: Array(7).fill(null), verdict: 'unassessed'});
});

describe.each(['en', 'fr'])('is reached in the language %s', (locale) => {
  test('from the page of its level, and so from each of its criteria', () => {
    expect(propsOf(translatedVillage, LEVEL, locale).header).toMatchObject({kind: 'level', coverage: ADDRESS});
  });

  test('from a stage, as candidates and as interviewers read it', () => {
    const {graph} = handbook(translatedVillage);
    const [stage] = listEntries(graph, 'stage');
    if (!stage) throw new Error('There is no stage.');
    const link = expect.objectContaining({title: locale === 'fr' ? 'Baker (fr)' : 'Baker', address: ADDRESS});
    expect(propsOf(translatedVillage, TRIAL, locale).header).toMatchObject({coverage: [link]});
    expect(toInterviewers(graph, stage, locale).coverage).toEqual([link]);
  });
});

test('changes when a stage no longer assesses something', () => {
  const files = {...translatedVillage, [TRIAL]: String(translatedVillage[TRIAL]).replace('  skills: [kneading]\n', '')};
  expect(cover(files).groups[1]).toMatchObject({
    rows: [{link: {title: 'Kneading'}, stages: [null], verdict: 'unassessed'}],
    counts: {unassessed: 1, assessed: 0, repeated: 0},
  });
});

test('lies below its level', () => {
  expect(toViewAddress({address: '/levels/kitchen/baker'}, 'coverage')).toBe(ADDRESS);
});

import {describe, expect, test} from 'vitest';
import {type ContentGraph, type EntryOf, withoutDrafts} from '../../../src/content/graph.ts';
import {toPrepare} from '../../../src/plugins/handbook/views/prepare.ts';
import type {PrepareProps} from '../../../src/plugins/handbook/views/props.ts';
import {type Files, getEntry, handbook} from '../../support/handbook.ts';
import {translatedVillage, village} from '../village.ts';

const JOB = 'docs/jobs/baker.md';
const PROCESS = 'docs/interview-process/kitchen/index.md';
const TRIAL = 'docs/interview-process/kitchen/trial.md';

/** The files with a line of one of them changed. */
const change = (path: string, from: string, to: string, files: Files = village): Files => {
  const text = String(files[path]);
  expect(text).toContain(from);
  return {...files, [path]: text.replace(from, to)};
};

const prepare = (files: Files = village, locale = 'en'): PrepareProps => {
  const graph: ContentGraph = withoutDrafts(handbook(files).graph);
  return toPrepare(graph, getEntry(graph, JOB) as EntryOf<'job'>, locale);
};

test('puts on one page what the records of a job, its process and its stages say', () => {
  expect(prepare()).toEqual({
    id: 'baker',
    hiring: 'open',
    expires: null,
    ends: null,
    paused: null,
    closed: null,
    level: {title: 'Baker', address: '/levels/kitchen/baker', kind: 'level'},
    team: {title: 'Ovens', address: '/departments/kitchen/ovens', kind: 'team'},
    process: {title: 'Kitchen interviews', address: '/interview-process/kitchen', kind: 'process'},
    time: {published: '1 hour, 30 minutes', unpublished: []},
    list: {title: 'Jobs', address: '/jobs', kind: 'page', description: 'What this is about.'},
    accommodation: 'Write to the bakery; the morning is adapted to you.',
    ignores: ['Certificates'],
    proposedFields: [],
    questions: [{about: 'process', lines: ['How early is early?'], proposed: false}],
    stages: [
      {
        id: 'kitchen/trial',
        anchor: 'stage-trial',
        link: {
          title: 'Trial',
          address: '/interview-process/kitchen/trial',
          kind: 'stage',
          description: 'What this is about.',
        },
        purpose: 'To bake together.',
        who: ['Baker'],
        format: 'A morning in the kitchen',
        minutes: 90,
        scheduled: true,
        ai: 'No.',
        companyAi: 'No.',
        reply: 3,
        assesses: [
          {link: {title: 'Kneading', address: '/skills/kneading', kind: 'skill'}, looksAt: 'The dough.', asked: true},
          {link: {title: 'Patience', address: '/values/patience', kind: 'value'}, looksAt: 'The pauses.'},
          {
            link: {title: 'Plans ahead', address: '/levels/kitchen/baker#plans-ahead', kind: 'criterion'},
            looksAt: 'The evening before.',
          },
        ],
        prepare: ['Sleep early.'],
        helps: ['Questions about the oven.'],
        proposedFields: [],
      },
    ],
    terms: [{title: 'Dough', address: '/glossary/dough', kind: 'glossary', description: 'Flour, water and time.'}],
  });
});

test('gives null or nothing for what is not published', () => {
  const missing = ['minutes: 90\n', 'scheduled: true\n', 'ai: No.\n', 'reply: 3\n', 'prepare: [Sleep early.]\n'];
  const files = missing.reduce((rest, line) => change(TRIAL, line, '', rest), village);
  const {stages, time} = prepare(change(TRIAL, 'status:', 'unconfirmed: [minutes, ai, reply]\nstatus:', files));
  expect(stages[0]).toMatchObject({minutes: null, ai: null, reply: null, prepare: [], scheduled: false});
  expect(time).toEqual({published: null, unpublished: ['Trial']});
});

test('loses a skill that a stage assesses no longer', () => {
  const titles = ({stages}: PrepareProps) => stages.flatMap(({assesses}) => assesses.map(({link}) => link.title));
  expect(titles(prepare(change(TRIAL, '  skills: [kneading]\n', '')))).toEqual(['Patience', 'Plans ahead']);
});

describe('marks what is only proposed', () => {
  test('part by part, by the record that says so', () => {
    const stage = change(TRIAL, 'status: adopted', 'status: adopted\nproposed: [prepare]');
    const process = change(PROCESS, 'status: adopted', 'status: adopted\nproposed: [ignores, questions]', stage);
    const {stages, proposedFields, questions} = prepare(process);
    expect(stages[0]?.proposedFields).toEqual(['prepare']);
    expect(proposedFields).toContain('ignores');
    expect(proposedFields).not.toContain('accommodation');
    expect(questions).toMatchObject([{about: 'process', proposed: true}]);
  });

  test('all of a record that is proposed as a whole', () => {
    const stage = change(TRIAL, 'status: adopted', 'status: proposed');
    const {stages, proposedFields, questions} = prepare(change(PROCESS, 'status: adopted', 'status: proposed', stage));
    expect(stages[0]?.link.proposed).toBe(true);
    expect(proposedFields).toEqual(['accommodation', 'ignores']);
    expect(questions).toMatchObject([{proposed: true}]);
  });
});

test('asks each question once, those about the job first', () => {
  const files = change(
    JOB,
    'hiring: open\n',
    'hiring: open\nquestions: [Who bakes on Sundays?, How early is early?]\n',
  );
  expect(prepare(files).questions).toEqual([
    {about: 'job', lines: ['Who bakes on Sundays?', 'How early is early?'], proposed: false},
  ]);
});

test('explains no word that the page does not use', () => {
  expect(prepare(change(TRIAL, 'looks_at: The dough.', 'looks_at: The loaf.')).terms).toEqual([]);
});

test('explains the words of the reader’s language, not those of another', () => {
  const path = 'i18n/fr/docusaurus-plugin-content-docs/current/interview-process/kitchen/trial.md';
  const french = change(path, 'title: Trial (fr)', 'title: Trial (fr)\nformat: Autour de la pâte', translatedVillage);
  const term = 'i18n/fr/docusaurus-plugin-content-docs/current/glossary/dough.md';
  const translated = change(term, 'term: Dough (fr)', 'term: Pâte', french);
  expect(prepare(translated, 'fr').terms).toMatchObject([{title: 'Pâte', address: '/glossary/dough'}]);
  const {[term]: _, ...untranslated} = translated;
  expect(prepare(untranslated, 'fr').terms).toEqual([]);
});

test('stays for those who applied when a job has ended', () => {
  const files = change(JOB, 'hiring: open\n', 'hiring: filled\nclosed: 2026-11-20\n');
  expect(prepare(files)).toMatchObject({
    hiring: 'filled',
    closed: {iso: '2026-11-20'},
    stages: [{id: 'kitchen/trial'}],
  });
});

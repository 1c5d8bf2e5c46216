import {expect, test} from 'vitest';
import {listEntries} from '../../../src/content/graph.ts';
import {toSelection} from '../../../src/plugins/handbook/views/would-i-be-selected.ts';
import {type Files, handbook} from '../../support/handbook.ts';
import {village} from '../village.ts';

const select = (files: Files, id = 'kitchen') => {
  const {graph} = handbook(files);
  const process = listEntries(graph, 'process').find((entry) => entry.id === id);
  if (!process) throw new Error(`There is no process ${id}.`);
  return toSelection(graph, process, 'en');
};

test('walks the decisions of a process with who takes them, on what, and what helps', () => {
  expect(select(village)).toMatchObject({
    decisions: [
      {
        link: {title: 'Trial', address: '/interview-process/kitchen/trial'},
        who: ['Baker'],
        decides: ['Baker'],
        decision: 'Whether the dough rose.',
        assesses: [{looksAt: 'The dough.'}, {looksAt: 'The pauses.'}, {looksAt: 'The evening before.'}],
        helps: ['Questions about the oven.'],
        interviewers: '/interview-process/kitchen/trial/interviewers',
      },
    ],
    ignores: ['Certificates'],
    jobs: [{title: 'Baker for the night'}],
  });
});

test('names no job that is not open', () => {
  const path = 'docs/jobs/baker.md';
  const closed = String(village[path]).replace('hiring: open', 'hiring: closed\nclosed: 2026-11-20');
  expect(select({...village, [path]: closed}).jobs).toEqual([]);
});

test('has no decisions where a process has no stages', () => {
  expect(select(village, 'shop')).toEqual({decisions: [], ignores: [], jobs: []});
});

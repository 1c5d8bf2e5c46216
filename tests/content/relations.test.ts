import {describe, expect, test} from 'vitest';
import {edgesFrom, edgesTo} from '../../src/content/graph.ts';
import {type RelationId, relations} from '../../src/content/relations.ts';
import {bakery} from '../support/bakery.ts';
import {type Files, getEntry, handbook} from '../support/handbook.ts';

type Case = {
  from: string;
  to: string;
  /** Takes the one reference away: a text in the source, or the folder that says it. */
  without: {text: string; instead: string} | {movedTo: string};
};

const trial = 'docs/interview-process/kitchen/trial.md';
const job = 'docs/jobs/baker.md';
const kneading = 'docs/skills/kneading.md';
const patience = 'docs/values/patience.md';
const level = 'docs/levels/kitchen/baker.md';
const kitchen = 'docs/departments/kitchen/index.md';
const process = 'docs/interview-process/kitchen/index.md';

const cases: Record<RelationId, Case> = {
  requires: {from: job, to: kneading, without: {text: '[kneading]', instead: '[baking]'}},
  'at-level': {from: job, to: level, without: {text: 'level: baker', instead: 'level: butcher'}},
  'in-team': {
    from: job,
    to: 'docs/departments/kitchen/ovens.md',
    without: {text: 'team: ovens', instead: 'team: stoves'},
  },
  'hires-through': {from: job, to: process, without: {text: 'process: kitchen', instead: 'process: shop'}},
  'assesses-skill': {from: trial, to: kneading, without: {text: '  skills: [kneading]\n', instead: ''}},
  'assesses-value': {from: trial, to: patience, without: {text: '  values: [patience]\n', instead: ''}},
  'assesses-criterion': {from: trial, to: level, without: {text: '  criteria: [plans-ahead]\n', instead: ''}},
  'stage-of': {from: trial, to: process, without: {movedTo: 'docs/interview-process/shop/trial.md'}},
  'skill-expresses': {from: kneading, to: patience, without: {text: 'expresses: [patience]\n', instead: ''}},
  'criterion-expresses': {from: level, to: patience, without: {text: '    expresses: [patience]\n', instead: ''}},
  'part-of': {
    from: 'docs/departments/kitchen/ovens.md',
    to: kitchen,
    without: {movedTo: 'docs/departments/shop/ovens.md'},
  },
  'defined-for': {from: level, to: kitchen, without: {movedTo: 'docs/levels/shop/baker.md'}},
  'hires-for': {from: process, to: kitchen, without: {text: 'department: kitchen\n', instead: ''}},
  'policy-department': {
    from: 'docs/policies/hygiene.md',
    to: kitchen,
    without: {text: '  departments: [kitchen]\n', instead: ''},
  },
  'policy-stage': {from: 'docs/policies/hygiene.md', to: trial, without: {text: '  stages: [trial]\n', instead: ''}},
  'rests-on': {from: kneading, to: 'docs/facts/work.md', without: {text: 'basis: [work-1]\n', instead: ''}},
};

const remove = ({from, without}: Case): {files: Files; path: string} => {
  const {[from]: text, ...files} = bakery;
  if ('movedTo' in without) return {files: {...files, [without.movedTo]: String(text)}, path: without.movedTo};
  if (String(text).split(without.text).length !== 2) throw new Error(`${from} does not say ${without.text} once.`);
  return {files: {...files, [from]: String(text).replace(without.text, without.instead)}, path: from};
};

/** Whether a relation is seen from its source, and whether it is seen from its target. */
const see = (files: Files, relation: RelationId, from: string, to: string): [boolean, boolean] => {
  const {graph} = handbook(files);
  const [source, target] = [getEntry(graph, from), getEntry(graph, to)];
  return [
    edgesFrom(graph, source).some((edge) => edge.relation === relation && edge.to.entry === target),
    edgesTo(graph, target).some((edge) => edge.relation === relation && edge.from.entry === source),
  ];
};

describe.each(relations.map(({id}) => id))('%s', (relation) => {
  const {from, to} = cases[relation];
  test('is seen from both ends', () => {
    expect(see(bakery, relation, from, to)).toEqual([true, true]);
  });

  test('is seen from neither end once its reference is gone', () => {
    const {files, path} = remove(cases[relation]);
    expect(see(files, relation, path, to)).toEqual([false, false]);
  });
});

test('names every relation from both ends, and each once', () => {
  expect(new Set(relations.map(({id}) => id)).size).toBe(relations.length);
  for (const {name, inverse} of relations) expect(name).not.toBe(inverse);
});

import type {RelationId} from '../../src/content/relations.ts';
import type {Files} from './handbook.ts';

/** One reference of the miniature handbook, and how to take it away. */
export type RelationCase = {
  from: string;
  to: string;
  /** Takes the one reference away: a text in the source, or the folder that says it. */
  without: {text: string; instead: string} | {movedTo: string};
};

const trial = 'docs/interview-process/kitchen/trial.md';
const job = 'docs/jobs/baker.md';
const kneading = 'docs/skills/kneading.md';
const breakfast = 'docs/benefits/breakfast.md';
const patience = 'docs/values/patience.md';
const level = 'docs/levels/kitchen/baker.md';
const kitchen = 'docs/departments/kitchen/index.md';
const process = 'docs/interview-process/kitchen/index.md';

/** A case for every relation there is. */
export const relationCases: Record<RelationId, RelationCase> = {
  requires: {from: job, to: kneading, without: {text: '[kneading]', instead: '[baking]'}},
  'at-level': {from: job, to: level, without: {text: 'level: baker', instead: 'level: butcher'}},
  'in-team': {
    from: job,
    to: 'docs/departments/kitchen/ovens.md',
    without: {text: 'team: ovens', instead: 'team: stoves'},
  },
  offers: {from: job, to: breakfast, without: {text: 'benefits: [breakfast]\n', instead: ''}},
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

/** The files without the reference, and the path at which its source lies then. */
export const removeReference = (all: Files, {from, without}: RelationCase): {files: Files; from: string} => {
  const {[from]: text, ...files} = all;
  if ('movedTo' in without) return {files: {...files, [without.movedTo]: String(text)}, from: without.movedTo};
  if (String(text).split(without.text).length !== 2) throw new Error(`${from} does not say ${without.text} once.`);
  return {files: {...files, [from]: String(text).replace(without.text, without.instead)}, from};
};

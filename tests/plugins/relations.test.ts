import {describe, expect, test} from 'vitest';
import {type RelationId, relations} from '../../src/content/relations.ts';
import type {Files} from '../support/handbook.ts';
import {inBothLanguages, propsOf, translatedVillage, village} from './village.ts';

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
const hygiene = 'docs/policies/hygiene.md';

const cases: Record<RelationId, Case> = {
  requires: {from: job, to: kneading, without: {text: '[kneading]', instead: '[baking]'}},
  'at-level': {from: job, to: level, without: {text: 'level: baker', instead: 'level: butcher'}},
  'in-team': {from: job, to: 'docs/departments/kitchen/ovens.md', without: {text: 'team: ovens', instead: 'team: x'}},
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
  'policy-department': {from: hygiene, to: kitchen, without: {text: '  departments: [kitchen]\n', instead: ''}},
  'policy-stage': {from: hygiene, to: trial, without: {text: '  stages: [trial]\n', instead: ''}},
  'rests-on': {from: kneading, to: 'docs/facts/work.md', without: {text: 'basis: [work-1]\n', instead: ''}},
};

const remove = ({from, without}: Case): {files: Files; from: string} => {
  const {[from]: text, ...files} = village;
  if ('movedTo' in without) return {files: {...files, [without.movedTo]: String(text)}, from: without.movedTo};
  if (String(text).split(without.text).length !== 2) throw new Error(`${from} does not say ${without.text} once.`);
  return {files: {...files, [from]: String(text).replace(without.text, without.instead)}, from};
};

/** Every address that the props of a page name, without those that a moved page has only because it moved. */
const listAddresses = (files: Files, path: string, locale: string): string[] =>
  [...JSON.stringify(propsOf(files, path, locale)).matchAll(/"address":"([^"]+)"/g)].map(
    ([, address]) => address ?? '',
  );

const toAddress = (path: string): string => path.replace(/^docs/, '').replace(/(\/index)?\.md$/, '');

describe.each(['en', 'fr'])('in the language %s', (locale) => {
  describe.each(relations.map(({id}) => id))('%s', (relation) => {
    const {from, to} = cases[relation];

    test('stands on both pages', () => {
      expect(listAddresses(translatedVillage, from, locale).join(' ')).toContain(toAddress(to));
      expect(listAddresses(translatedVillage, to, locale).join(' ')).toContain(toAddress(from));
    });

    test('is gone from both pages once its reference is gone', () => {
      const removed = remove(cases[relation]);
      const before = translatedVillage;
      const after = inBothLanguages(removed.files);
      expect(propsOf(after, removed.from, locale)).not.toEqual(propsOf(before, from, locale));
      expect(propsOf(after, to, locale)).not.toEqual(propsOf(before, to, locale));
      expect(countLinks(after, removed.from, to, locale)).toBeLessThan(countLinks(before, from, to, locale));
      expect(countLinks(after, to, removed.from, locale)).toBeLessThan(countLinks(before, to, from, locale));
    });
  });
});

/** How often the props of one page name another, or a part of it. */
const countLinks = (files: Files, path: string, other: string, locale: string): number =>
  listAddresses(files, path, locale).filter((address) => address.split('#')[0] === toAddress(other)).length;

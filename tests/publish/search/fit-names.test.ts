import {expect, test} from 'vitest';
import {fitNames} from '../../../src/publish/search/fit-names.ts';
import type {Names} from '../../../src/publish/search/named-thing.ts';
import {packNames, unpackNames} from '../../../src/publish/search/pack-names.ts';

const names: Names = {
  language: 'en',
  kinds: {skill: 'Skill', level: 'Level'},
  levels: {baker: 'Baker'},
  teams: {},
  things: [
    {
      address: '/levels/baker',
      kind: 'level',
      title: 'Baker',
      summary: 'Who bakes.',
      parts: [['plans-ahead', 'Plans ahead']],
      proposed: true,
    },
    {
      address: '/skills/kneading',
      kind: 'skill',
      title: 'Kneading',
      aliases: ['working dough'],
      summary: 'With both hands.',
      sections: [['why', 'Why so long?']],
      levels: ['baker'],
    },
  ],
};

const measure = (text: string): number => text.length;

const [level, skill] = names.things;
const {sections: _, ...withoutSections} = skill ?? {};
const {summary: __, ...skillTitle} = withoutSections as {summary?: string};
const {summary: ___, ...levelTitle} = level ?? {};

const whole = measure(JSON.stringify(packNames(names)));
const short = measure(JSON.stringify(packNames({...names, things: [level, withoutSections]} as Names)));

test('tells everything where there is room', () => {
  expect(fitNames(names, whole, measure)).toEqual({packed: packNames(names), detail: 'sections', size: whole});
});

test('drops sections first, and keeps the criteria of levels, which are named things themselves', () => {
  const fitted = fitNames(names, whole - 1, measure);
  expect(fitted.detail).toBe('summaries');
  expect(unpackNames(fitted.packed)).toEqual({...names, things: [level, withoutSections]});
});

test('drops summaries next, and keeps titles, other words, and criteria', () => {
  const fitted = fitNames(names, short - 1, measure);
  expect(fitted.detail).toBe('titles');
  expect(unpackNames(fitted.packed)).toEqual({...names, things: [levelTitle, skillTitle]});
});

test('keeps titles where even they are too much, and is honest about it', () => {
  const fitted = fitNames(names, 1, measure);
  expect(fitted.detail).toBe('titles');
  expect(fitted.size).toBeGreaterThan(1);
});

test.each([whole, whole - 1, short - 1, 1])('says what the names weigh that it gives, for %i', (limit) => {
  const {packed: given, size} = fitNames(names, limit, measure);
  expect(size).toBe(measure(JSON.stringify(given)));
});

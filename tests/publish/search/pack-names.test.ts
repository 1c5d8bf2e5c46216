import {expect, test} from 'vitest';
import type {NamedThing, Names} from '../../../src/publish/search/named-thing.ts';
import {packNames, unpackNames} from '../../../src/publish/search/pack-names.ts';

const things: NamedThing[] = [
  {address: '/', kind: 'home', title: 'Home'},
  {address: '/policies', kind: 'page', title: 'Policies'},
  {address: '/policies/flour', kind: 'policy', title: 'Which flour', aliases: ['wheat'], proposed: true},
  {address: '/policies/oven-time', kind: 'policy', title: 'Oven time', summary: 'When it is hot.'},
  {address: '/skills/kneading', kind: 'skill', title: 'Kneading'},
  {address: '/values/ecoute', kind: 'value', title: 'Écoute'},
];

const names: Names = {language: 'en', kinds: {skill: 'Skill'}, levels: {}, teams: {}, things};

test('gives back every name as it was, in the same order', () => {
  expect(unpackNames(JSON.parse(JSON.stringify(packNames(names))))).toEqual(names);
});

test('leaves out the end of an address that is the title', () => {
  const packed = JSON.stringify(packNames(names));
  expect(packed).not.toContain('oven-time');
  expect(packed).not.toContain('kneading');
  expect(packed).toContain('"slug":"flour"');
});

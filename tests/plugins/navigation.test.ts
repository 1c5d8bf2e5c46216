import {expect, test} from 'vitest';
import {toNavigation} from '../../src/plugins/handbook/navigation.ts';
import {handbook} from '../support/handbook.ts';
import {translatedVillage, village} from './village.ts';

test('names pages by their short titles, else by their titles, in the order given', () => {
  const {graph} = handbook(village);
  expect(toNavigation(graph, ['/skills', '/jobs', '/glossary/dough'], 'en')).toEqual([
    {to: '/skills', label: 'Skills'},
    {to: '/jobs', label: 'Work'},
    {to: '/glossary/dough', label: 'Dough'},
  ]);
});

test('names pages in the language read, as far as they are translated', () => {
  expect(toNavigation(handbook(translatedVillage).graph, ['/skills'], 'fr')).toEqual([
    {to: '/skills', label: 'Skills (fr)'},
  ]);
  expect(toNavigation(handbook(village).graph, ['/skills'], 'fr')).toEqual([{to: '/skills', label: 'Skills'}]);
});

test('knows the blog, which is no page of its own', () => {
  expect(toNavigation(handbook(village).graph, ['/blog'], 'en')).toEqual([{to: '/blog', label: 'Blog'}]);
});

test('leaves out what leads nowhere: the check reports it', () => {
  expect(toNavigation(handbook(village).graph, ['/nowhere'], 'en')).toEqual([]);
});

import {expect, test} from 'vitest';
import {closeExpired, withoutDrafts} from '../../../src/content/graph.ts';
import {findLetter, toAToZ} from '../../../src/plugins/search/to-a-to-z.ts';
import {toNames} from '../../../src/publish/search/to-names.ts';
import {type Files, french, handbook, page, TODAY} from '../../support/handbook.ts';
import {inBothLanguages, village} from '../village.ts';

const baker = 'docs/jobs/baker.md';

const edit = (path: string, from: string, to: string): Files => ({
  ...village,
  [path]: String(village[path]).replace(from, to),
});

const list = (files: Files, locale = 'en', messages = {}) =>
  toAToZ(toNames(withoutDrafts(closeExpired(handbook(files).graph, TODAY)), locale, messages), locale);

const names = (files: Files, locale = 'en') =>
  list(files, locale).flatMap(({entries}) => entries.map(({name, see}) => (see ? `${name} → ${see}` : name)));

test('lists every page and every other word for one, by first letter', () => {
  expect(list(village).find(({letter}) => letter === 'D')?.entries).toEqual([
    {name: 'Dough', address: '/glossary/dough', label: 'Term'},
  ]);
  expect(list(village).find(({letter}) => letter === 'P')?.entries).toContainEqual({
    name: 'paste',
    address: '/glossary/dough',
    label: 'Term',
    see: 'Dough',
  });
});

test('lists no view: its page leads there', () => {
  const addresses = list(village).flatMap(({entries}) => entries.map(({address}) => address));
  expect(addresses).toContain('/jobs/baker');
  expect(addresses).not.toContain('/jobs/baker/prepare');
});

test('says what each is in the words of the language', () => {
  const entries = list(inBothLanguages(village), 'fr', {'kind.skill': 'Compétence'}).flatMap(
    (letter) => letter.entries,
  );
  expect(entries).toContainEqual({name: 'Kneading (fr)', address: '/skills/kneading', label: 'Compétence'});
});

test('sorts letters and names as a reader would, what begins with no letter last', () => {
  const files: Files = {
    ...Object.fromEntries(
      ['zest', 'Étude', 'eau', '5 loaves', 'œuf', 'Oven', '10 loaves', 'egg', '“Ears”', 'E flat'].map(
        (title, number) => [`docs/skills/skill-${number}.md`, page(`'${title}'`)],
      ),
    ),
  };
  expect(list(files, 'fr')).toEqual([]);
  expect(list(files).map(({letter, entries}) => [letter, ...entries.map(({name}) => name)])).toEqual([
    ['E', 'E flat', '“Ears”', 'eau', 'egg', 'Étude'],
    ['O', 'œuf', 'Oven'],
    ['Z', 'zest'],
    ['#', '5 loaves', '10 loaves'],
  ]);
});

test.each([
  ['Équipe', 'E'],
  ['œuvre', 'O'],
  ['Æble', 'A'],
  ['ß', 'S'],
  ['Übung', 'U'],
  ['« Senior »', 'S'],
  ['(re)start', 'R'],
  ['7 days', '#'],
  ['→ on', '#'],
  ['жизнь', 'Ж'],
  ['', '#'],
])('puts "%s" under %s', (name, letter) => {
  expect(findLetter(name, 'fr')).toBe(letter);
});

test('lists an open job', () => {
  expect(names(village)).toContain('Baker for the night');
});

test.each([
  ['that is a draft', edit(baker, 'hiring: open', 'hiring: draft')],
  ['that is filled', edit(baker, 'hiring: open', 'hiring: filled\nclosed: 2026-11-20')],
  ['that is closed', edit(baker, 'hiring: open', 'hiring: closed\nclosed: 2026-11-20')],
  ['whose last day was yesterday', edit(baker, 'hiring: open', 'hiring: open\nexpires: 2026-11-22')],
])('does not list a job %s', (_, files) => {
  expect(names(files)).not.toContain('Baker for the night');
});

test('lists in a language what can be read in it', () => {
  const files = Object.fromEntries(
    Object.entries(inBothLanguages(village)).filter(([path]) => path !== french('docs/values/patience.md')),
  );
  expect(names(files, 'en')).toContain('Patience');
  expect(names(files, 'fr')).toContain('Kneading (fr)');
  expect(names(files, 'fr').filter((name) => name.startsWith('Patience'))).toEqual([]);
});

import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {loadHandbook} from '../../src/content/load-handbook.ts';
import {ENGLISH, say} from '../../src/publish/words.ts';
import {ROOT, readText} from '../support/repository.ts';

const sources = readdirSync(join(ROOT, 'src'), {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('.tsx'))
  .map((path) => readText(`src/${path}`));

/** What a component says in English under an id. */
const findSaid = (id: string): string | undefined =>
  sources
    .flatMap((source) => [
      ...source.matchAll(/<Translate\s+id="([^"]+)"[^>]*>([^<{]+)<|translate\(\{id: '([^']+)', message: '([^']+)'/g),
    ])
    .map(([, tag, text, call, message]) => [tag ?? call, (text ?? message)?.trim()])
    .find(([found]) => found === id)?.[1];

test('says what the pages say', () => {
  const said = Object.entries(ENGLISH).map(([id, text]) => [id, findSaid(id) ?? text]);
  expect(Object.fromEntries(said)).toEqual(ENGLISH);
  expect(Object.keys(ENGLISH).filter((id) => findSaid(id) !== undefined).length).toBeGreaterThan(15);
});

test.each(loadHandbook(ROOT).graph.company.locales.slice(1))('says all of it in the language %s too', (locale) => {
  const words = JSON.parse(readText(`i18n/${locale}/code.json`)) as Record<string, {message: string}>;
  expect(Object.keys(ENGLISH).filter((id) => !(id in words))).toEqual([]);
});

test('fills the gaps of a sentence, in the language asked for', () => {
  expect(say({}, 'feed.jobs.of', {company: 'Larkspur', name: '{company}'})).toBe('Jobs at Larkspur: {company}');
  expect(say({'feed.jobs': 'Offres chez {company}'}, 'feed.jobs', {company: 'Larkspur'})).toBe('Offres chez Larkspur');
});

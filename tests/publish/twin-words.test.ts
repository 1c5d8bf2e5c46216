import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {extractAllSourceCodeFileTranslations} from '@docusaurus/babel';
import {expect, test} from 'vitest';
import {toSay, wordIds} from '../../src/publish/twin/twin-words.ts';
import {ROOT} from '../support/repository.ts';

const components = readdirSync(join(ROOT, 'src'), {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('.tsx'))
  .map((path) => join(ROOT, 'src', path));

test('says in English what the page says', async () => {
  const presets = [['@docusaurus/babel/preset', {runtime: 'automatic'}]];
  const extracted = await extractAllSourceCodeFileTranslations(components, {presets});
  const words = Object.assign({}, ...extracted.map(({translations}) => translations)) as Record<
    string,
    {message: string}
  >;
  const shared = wordIds.filter((id) => id in words);
  expect(shared.length).toBeGreaterThan(50);
  const say = toSay({});
  expect(Object.fromEntries(shared.map((id) => [id, say(id)]))).toEqual(
    Object.fromEntries(shared.map((id) => [id, words[id]?.message])),
  );
});

test('prefers a language’s own words, and puts values in their places', () => {
  const say = toSay({'stage.minutes': 'Durée', minutes: '{count} min'});
  expect(say('stage.minutes')).toBe('Durée');
  expect(say('minutes', {count: 90})).toBe('90 min');
  expect(say('review.owner', {owner: 'Baker'})).toBe('Answers for this page: Baker.');
  expect(say('review.owner')).toBe('Answers for this page: {owner}.');
});

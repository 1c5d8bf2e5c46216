import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {writeLanguage} from '../../../src/plugins/search/write-language.ts';

/** The module as a browser has it. */
const load = (code: string): Promise<{stem: (word: string) => string; stopWords: readonly string[]}> => {
  // From here, as the bundler does from its own folder.
  const source = writeLanguage(code).replaceAll(/(?<=')@orama\/\w+\/\w+/g, (name) => import.meta.resolve(name));
  return import(`data:text/javascript,${encodeURIComponent(source)}`);
};

test.each([
  ['en', 'baking', 'bake', 'the'],
  ['fr', 'compétences', 'compétence', 'les'],
  ['de', 'Laufräder', 'Laufrädern', 'die'],
])('knows stems and stop words of %s', async (code, word, form, stopWord) => {
  const {stem, stopWords} = await load(code);
  expect(stem(word)).toBe(stem(form));
  expect(stopWords).toContain(stopWord);
});

test('names one package of each kind, so that no reader downloads another language', () => {
  expect([...writeLanguage('fr').matchAll(/@orama\/\w+\/\w+/g)].map(([name]) => name)).toEqual([
    '@orama/stemmers/french',
    '@orama/stopwords/french',
  ]);
});

// As they are spelt by ISO 639-1.
const KNOWN = 'ar bg da de el en es fi fr ga hu hy id it lt ne nl no pt ro ru sr sa sv ta tr uk'.split(' ');

test.each(KNOWN)('names packages for %s that are there', (code) => {
  const names = [...writeLanguage(code).matchAll(/@orama\/\w+\/\w+/g)].map(([name]) =>
    fileURLToPath(import.meta.resolve(name)),
  );
  expect(names.map((path) => existsSync(path))).toEqual([true, true]);
});

test('compares words of a language without a stemmer as they are', async () => {
  const {stem, stopWords} = await load('eo');
  expect(stem('bakado')).toBe('bakado');
  expect(stopWords).toEqual([]);
});

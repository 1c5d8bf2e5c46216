import {describe, expect, test} from 'vitest';
import {openLocal} from '../../../../src/plugins/search/local/open-local.ts';
import {toTokens} from '../../../../src/plugins/search/words/to-tokens.ts';
import {FRENCH_FORMS} from '../french-forms.ts';
import {type LocalPage, serializePages} from './small-local.ts';

const inEnglish: Record<string, LocalPage> = {
  '/values/patience': {title: 'Patience', text: 'Bread takes its time.'},
  '/skills/kneading': {
    title: 'Kneading',
    text: 'With both hands.',
    sections: {
      'why-it-takes-long': ['Why does it take so long?', 'Gluten needs time, and so does the dough.'],
      'what-to-show': ['What to show', 'A baker’s loaf.'],
    },
  },
  '/jobs/baker': {title: 'Baker for the night', text: 'Dough, dough and more dough.'},
};

type Setting = {baseUrl?: string; language?: 'en' | 'fr'};

const open = (pages: Record<string, LocalPage>, {baseUrl = '/', language = 'en'}: Setting = {}) =>
  openLocal(serializePages(pages, {baseUrl, language}), {baseUrl, language});

const find = async (
  pages: Record<string, LocalPage>,
  word: string,
  {typing = true, ...setting}: Setting & {typing?: boolean} = {},
) => {
  const [token] = toTokens(word);
  if (!token) throw new Error(`"${word}" is no word.`);
  return open(pages, setting).find(token, typing);
};

test.each([
  ['a word', 'gluten', '/skills/kneading'],
  ['another form of it', 'hand', '/skills/kneading'],
  ['the beginning of it', 'glut', '/skills/kneading'],
  ['a word in capitals', 'GLUTEN', '/skills/kneading'],
  ['a word before an apostrophe', 'baker', '/skills/kneading'],
])('finds %s', async (_, word, address) => {
  expect([...(await find(inEnglish, word)).keys()]).toEqual([address]);
});

test('takes no word for a beginning that is not being typed', async () => {
  expect((await find(inEnglish, 'glut', {typing: false})).size).toBe(0);
});

test('finds nothing for a word that is nowhere, and nothing in titles and headings, which names have', async () => {
  expect((await find(inEnglish, 'zeppelin')).size).toBe(0);
  expect((await find(inEnglish, 'night')).size).toBe(0);
  expect((await find(inEnglish, 'show')).size).toBe(0);
});

test('gives a page that says a word more often more, and every page what its best section has', async () => {
  const found = await find(inEnglish, 'dough');
  expect([...found.keys()].sort()).toEqual(['/jobs/baker', '/skills/kneading']);
  expect(found.get('/jobs/baker')).toBeGreaterThan(found.get('/skills/kneading') ?? 0);
});

test('reads addresses from the site’s root, whatever lies before it', async () => {
  const setting = {baseUrl: '/handbook/fr/'};
  expect([...(await find(inEnglish, 'gluten', setting)).keys()]).toEqual(['/skills/kneading']);
  expect(await open(inEnglish, setting).read('/values/patience')).toHaveLength(1);
});

test('reads the text of a page by its sections, each with its heading', async () => {
  expect(await open(inEnglish).read('/skills/kneading')).toEqual([
    {anchor: '', heading: '', text: 'With both hands.'},
    {
      anchor: '#why-it-takes-long',
      heading: 'Why does it take so long?',
      text: 'Gluten needs time, and so does the dough.',
    },
    {anchor: '#what-to-show', heading: 'What to show', text: 'A baker’s loaf.'},
  ]);
});

test('gives a French text its no-break spaces back', async () => {
  const page = {
    title: 'Pain',
    text: 'Frais ?',
    sections: {'a-quoi': ['À quoi : ceci', 'Le « pain ».']},
  } satisfies LocalPage;
  expect(await open({'/pain': page}, {language: 'fr'}).read('/pain')).toEqual([
    {anchor: '', heading: '', text: 'Frais\u202F?'},
    {anchor: '#a-quoi', heading: 'À quoi\u00A0: ceci', text: 'Le «\u00A0pain\u00A0».'},
  ]);
});

const others: Record<string, LocalPage> = {
  '/four': {title: 'Four', text: 'Le pain cuit la nuit.'},
  '/vente': {title: 'Vente', text: 'La boutique ouvre tôt.'},
};

describe('finds, in French,', () => {
  test.each([...FRENCH_FORMS, ['the beginning of a ligature by one', 'œuv', 'La main-d’œuvre du fournil.']])(
    '%s',
    async (_, word, text) => {
      const found = await find({...others, '/page': {title: 'Page', text}}, word, {language: 'fr'});
      expect([...found.keys()]).toEqual(['/page']);
    },
  );
});

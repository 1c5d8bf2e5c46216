import {describe, expect, test, vi} from 'vitest';
import type {FullText} from '../../../src/plugins/search/full-text.ts';
import {searchHandbook} from '../../../src/plugins/search/search-handbook.ts';
import type {NamedThing} from '../../../src/publish/search/named-thing.ts';
import {FRENCH_FORMS} from './french-forms.ts';
import {english, french, indexThings} from './small-names.ts';
import {smallText} from './small-text.ts';

const things: NamedThing[] = [
  {address: '/values/patience', kind: 'value', title: 'Patience', summary: 'Waiting until it has risen.'},
  {
    address: '/skills/kneading',
    kind: 'skill',
    title: 'Kneading',
    summary: "The baker's first skill.",
    sections: [
      ['why-it-takes-long', 'Why does it take so long?'],
      ['what-to-show', 'What to show'],
    ],
  },
  {
    address: '/jobs/baker',
    kind: 'job',
    title: 'Baker for the night',
    summary: 'Bake while others sleep.',
    state: 'open',
  },
  {
    address: '/glossary/leaven',
    kind: 'glossary',
    title: 'Leaven',
    aliases: ['sourdough starter', 'mother'],
    summary: 'What makes bread rise.',
  },
  {address: '/facts/work', kind: 'facts', title: 'Facts about patience', summary: 'What is on record.'},
  {address: '/policies/flour', kind: 'policy', title: 'Flour', summary: 'Which flour is bought.'},
  {address: '/policies', kind: 'page', title: 'Policies', summary: 'All policies, that on flour included.'},
  {address: '/skills/c', kind: 'skill', title: 'C++ and C#', summary: 'For the oven’s clock.'},
  {address: '/levels/oven-2', kind: 'level', title: 'Oven 2'},
  {address: '/teams/back-end', kind: 'team', title: 'Back-end', summary: 'What nobody sees.'},
  {address: '/teams/frontend', kind: 'team', title: 'Frontend', summary: 'What everybody sees.'},
];

const index = indexThings(things);

const search = (query: string, fullText?: FullText) => searchHandbook(index, query, fullText);

const addresses = async (query: string, fullText?: FullText) =>
  (await search(query, fullText)).ranked.map(({thing}) => thing.address);

describe('by names alone', () => {
  test.each([
    ['a title before a text', 'patience', '/values/patience'],
    ['another form of the word', 'bakers', '/jobs/baker'],
    ['a word still being typed', 'knea', '/skills/kneading'],
    ['a typing error', 'pateince', '/values/patience'],
    ['a letter too many', 'kneadding', '/skills/kneading'],
    ['another word for a term', 'sourdough', '/glossary/leaven'],
    ['a page by its name and its kind', 'flour policy', '/policies/flour'],
    ['a question by its heading', 'why does it take so long', '/skills/kneading'],
    ['a question that ends with its mark', 'Why does it take so long?', '/skills/kneading'],
    ['a word beside an apostrophe', 'baker first', '/skills/kneading'],
    ['a word with a sign', 'C++', '/skills/c'],
    ['a number', 'oven 2', '/levels/oven-2'],
    ['two words that are written as one', 'front end', '/teams/frontend'],
    ['one word that is written as two', 'backend', '/teams/back-end'],
    ['a compound by its parts', 'back end', '/teams/back-end'],
    ['a word in capitals', 'PATIENCE', '/values/patience'],
  ])('finds %s', async (_, query, expected) => {
    expect((await addresses(query))[0]).toBe(expected);
  });

  test('has every page once', async () => {
    const found = await addresses('patience baker flour');
    expect(found.length).toBeGreaterThan(2);
    expect(new Set(found).size).toBe(found.length);
  });

  test('puts registers after the pages they speak of', async () => {
    const found = await addresses('patience');
    expect(found.indexOf('/facts/work')).toBeGreaterThan(found.indexOf('/values/patience'));
  });

  test('prefers a page that has all words to one that has one of them', async () => {
    expect((await addresses('baker night'))[0]).toBe('/jobs/baker');
  });

  test.each([
    ['for a word that nothing is near to', 'zeppelin'],
    ['for no word', ''],
    ['for signs alone', ' – '],
    ['for one letter that begins many words', 'k'],
  ])('finds nothing %s', async (_, query) => {
    expect(await addresses(query)).toEqual([]);
  });

  test('looks for words that every text has where there is no other', async () => {
    expect(await addresses('what is')).not.toEqual([]);
  });

  test('takes a word for a beginning only while it may still be being typed', async () => {
    expect(await addresses('knea')).toContain('/skills/kneading');
    expect(await addresses('knea ')).toEqual([]);
  });
});

describe('what was probably meant', () => {
  test.each([
    ['pateince', 'patience'],
    ['Baker knaeding', 'Baker kneading'],
    ['knaeding, pateince?', 'kneading, patience?'],
    ['flour pateince ', 'flour patience '],
  ])('of "%s" is "%s"', async (query, suggestion) => {
    expect((await search(query)).suggestion).toBe(suggestion);
  });

  test.each(['patience', 'knea', 'bakers', 'zeppelin', 'front end', ''])('says nothing of "%s"', async (query) => {
    expect((await search(query)).suggestion).toBeNull();
  });

  test('is not guessed where the word stands in the text of a page', async () => {
    const {suggestion, ranked} = await search('flouf', smallText({'/policies': 'A flouf is a cake.'}));
    expect(suggestion).toBeNull();
    expect(ranked[0]?.thing.address, 'the guess comes after it').toBe('/policies');
    expect((await search('flouf')).suggestion).toBe('flour');
  });

  test('is marked, as what was written is', async () => {
    const {match} = await search('pateince');
    expect(match('Patience')).toHaveLength(1);
  });
});

describe('by names and the text of pages', () => {
  const fullText = smallText({
    '/values/patience': 'Bread takes its time.',
    '/skills/kneading': 'Gluten needs time, and so does patience in the dough.',
    '/jobs/baker': 'Kneading and patience.',
    '/nowhere': 'Gluten, gluten.',
  });

  test('finds more pages than by names', async () => {
    expect(await addresses('gluten')).toEqual([]);
    expect(await addresses('gluten', fullText)).toEqual(['/skills/kneading']);
    expect(await addresses('patience', fullText)).toEqual(expect.arrayContaining(await addresses('patience')));
  });

  test('still has a page first that is called what was looked for, and every page once', async () => {
    const found = await addresses('patience', fullText);
    expect(found[0]).toBe('/values/patience');
    expect(found).toEqual(expect.arrayContaining(['/skills/kneading', '/jobs/baker']));
    expect(new Set(found).size).toBe(found.length);
  });

  test('finds a page that has some words in its name and the others in its text', async () => {
    expect((await addresses('kneading gluten', fullText))[0]).toBe('/skills/kneading');
  });

  test('finds the beginning of a word', async () => {
    expect(await addresses('glut', fullText)).toEqual(['/skills/kneading']);
    expect(await addresses('glut ', fullText)).toEqual([]);
  });

  test('leaves out pages that have few of the words where another has all', async () => {
    const found = await addresses(
      'gluten dough bread',
      smallText({
        '/skills/kneading': 'Gluten and dough and bread.',
        ...Object.fromEntries(
          ['/jobs/baker', '/policies', '/policies/flour', '/facts/work', '/skills/c'].map((page) => [page, 'Bread.']),
        ),
      }),
    );
    expect(found).toEqual(['/skills/kneading']);
  });

  test('leaves out pages that names do not know', async () => {
    expect(await addresses('gluten', fullText)).not.toContain('/nowhere');
  });

  test('asks for a guess only where no name has the word', async () => {
    const asked: string[] = [];
    const listening: FullText = {
      ...fullText,
      find: (token, typing) => {
        asked.push(`${token.word}${typing ? '…' : ''}`);
        return fullText.find(token, typing);
      },
    };
    await search('gluten patience', listening);
    expect(asked).toEqual(['gluten', 'patience…', 'glutenpatience']);
    asked.length = 0;
    await search('pateince gluten', listening);
    expect(asked).toEqual(['pateince', 'gluten…', 'pateincegluten', 'patience']);
  });

  test('throws what the engine throws', async () => {
    const broken: FullText = {find: () => Promise.reject(new Error('no network')), read: vi.fn()};
    await expect(search('patience', broken)).rejects.toThrow('no network');
  });
});

describe('finds, in French,', () => {
  const others: NamedThing[] = [
    {address: '/four', kind: 'benefit', title: 'Four', summary: 'Le pain cuit la nuit.'},
    {address: '/vente', kind: 'benefit', title: 'Vente', summary: 'La boutique ouvre tôt.'},
  ];

  test.each([
    ...FRENCH_FORMS,
    ['an elision, looked for with it', 'l’équipement', 'Ranger un équipement.'],
    ['an elision, looked for with it, straight', "l'équipement", 'Ranger un équipement.'],
    ['one elision by the other', "l'équipement", 'On range l’équipement.'],
    ['a masculine by its feminine', 'boulangère', 'Le boulanger du matin.'],
    ['what is meant, whatever little words stand around it', "le pétrin de l'atelier", 'Le pétrin de l’atelier.'],
  ])('%s', async (_, query, summary) => {
    const page: NamedThing = {address: '/page', kind: 'benefit', title: 'Page', summary};
    const {ranked} = await searchHandbook(indexThings([...others, page], french), query);
    expect(ranked.map(({thing}) => thing.address)).toEqual(['/page']);
  });
});

test('compares words as they are in a language without a stemmer', async () => {
  const japanese = {code: 'ja', stem: (word: string) => word, stopWords: []};
  const page: NamedThing = {address: '/page', kind: 'page', title: 'パン 焼き'};
  const {ranked} = await searchHandbook(indexThings([page], japanese), 'パン');
  expect(ranked.map(({thing}) => thing.address)).toEqual(['/page']);
  expect(english.stem('baking')).not.toBe('baking');
});

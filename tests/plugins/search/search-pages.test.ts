import {describe, expect, test} from 'vitest';
import type {MarkedText, SearchPages} from '../../../src/plugins/search/props.ts';
import {searchPages} from '../../../src/plugins/search/search-pages.ts';
import {smallIndex} from './small-index.ts';

const pages: SearchPages = {
  '/values/patience': {kind: 'value', label: 'Value'},
  '/skills/kneading': {kind: 'skill', label: 'Skill'},
  '/jobs/baker': {kind: 'job', label: 'Job'},
  '/glossary/leaven': {kind: 'glossary', label: 'Term', aliases: ['sourdough starter', 'mother']},
  '/facts/work': {kind: 'facts', label: 'Facts'},
  '/policies/flour': {kind: 'policy', label: 'Policy'},
  '/policies': {kind: 'page', label: 'Page'},
};

const index = smallIndex(
  {
    '/values/patience': {title: 'Patience', description: 'Waiting until it has risen.', text: 'Bread takes its time.'},
    '/skills/kneading': {
      title: 'Kneading',
      description: "The baker's first skill.",
      text: 'With both hands.',
      sections: {
        'why-it-takes-long': ['Why does it take so long?', 'Gluten needs time, and so does patience in the dough.'],
        'what-to-show': ['What to show', 'A loaf that you made by yourself.'],
      },
    },
    '/jobs/baker': {
      title: 'Baker for the night',
      description: 'Bake while others sleep.',
      text: 'Kneading and patience.',
    },
    '/glossary/leaven': {title: 'Leaven', description: 'What makes bread rise.'},
    '/facts/work': {title: 'Facts about patience', description: 'What is on record.', text: 'Patience, patience.'},
    '/policies/flour': {title: 'Flour', description: 'Which flour is bought.'},
    '/policies': {title: 'Policies', description: 'All policies, that on flour included.'},
    '/nowhere': {title: 'Patience and nothing else'},
  },
  pages,
);

const search = (query: string) => searchPages(index, query);
const addresses = (query: string) => search(query).map(({address}) => address);
const toPlain = (text: MarkedText) => text.map((piece) => (piece.marked ? `*${piece.text}*` : piece.text)).join('');

describe('the order of pages', () => {
  test.each([
    ['a title before a text', 'patience', '/values/patience'],
    ['another form of the word', 'bakers', '/jobs/baker'],
    ['a word still being typed', 'knea', '/skills/kneading'],
    ['a typing error', 'pateince', '/values/patience'],
    ['a letter too many', 'kneadding', '/skills/kneading'],
    ['another word for a term', 'sourdough', '/glossary/leaven'],
    ['a page by its name and its kind', 'flour policy', '/policies/flour'],
    ['a question by its heading', 'why does it take so long', '/skills/kneading#why-it-takes-long'],
    ['a word beside an apostrophe', 'baker', '/jobs/baker'],
  ])('finds %s', (_, query, expected) => {
    expect(addresses(query)[0]).toBe(expected);
  });

  test('has every page once', () => {
    const found = addresses('patience').map((address) => address.split('#')[0]);
    expect(found.length).toBeGreaterThan(2);
    expect(new Set(found).size).toBe(found.length);
  });

  test('puts registers after the pages they speak of', () => {
    const found = addresses('patience');
    expect(found.indexOf('/facts/work')).toBeGreaterThan(found.indexOf('/values/patience'));
  });

  test('prefers a page that has all words to one that has one of them often', () => {
    expect(addresses('bake night')[0]).toBe('/jobs/baker');
  });

  test('leaves out pages with few of the words where another has all', () => {
    const found = addresses('why does bread take so long gluten dough');
    expect(found[0]).toBe('/skills/kneading#why-it-takes-long');
    expect(found).not.toContain('/glossary/leaven');
  });

  test('finds nothing for a word that nothing is near to, and nothing for no word', () => {
    expect(addresses('zeppelin')).toEqual([]);
    expect(addresses('')).toEqual([]);
    expect(addresses(' – ')).toEqual([]);
  });

  test('leaves out pages that the handbook does not know', () => {
    expect(addresses('nothing else')).not.toContain('/nowhere');
  });
});

describe('a hit', () => {
  test('names its kind, and marks what was looked for', () => {
    const [hit] = search('patience');
    expect(hit).toMatchObject({kind: 'value', label: 'Value', section: null, alias: null});
    expect(toPlain(hit?.title ?? [])).toBe('*Patience*');
    expect(toPlain(hit?.excerpt ?? [])).toBe('Waiting until it has risen.');
  });

  test('names the section that answers best', () => {
    const [hit] = search('gluten dough');
    expect(hit?.address).toBe('/skills/kneading#why-it-takes-long');
    expect(toPlain(hit?.section ?? [])).toBe('Why does it take so long?');
    expect(toPlain(hit?.excerpt ?? [])).toBe('*Gluten* needs time, and so does patience in the *dough*.');
  });

  test('says under which other word it was found', () => {
    expect(toPlain(search('mother')[0]?.alias ?? [])).toBe('*mother*');
  });

  test('keeps the base URL', () => {
    const below = smallIndex({'/values/patience': {title: 'Patience'}}, pages, {baseUrl: '/handbook/fr/'});
    expect(searchPages(below, 'patience')[0]).toMatchObject({address: '/handbook/fr/values/patience', label: 'Value'});
  });
});

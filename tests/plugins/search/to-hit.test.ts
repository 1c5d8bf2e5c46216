import {describe, expect, test} from 'vitest';
import type {PageText} from '../../../src/plugins/search/full-text.ts';
import type {MarkedText} from '../../../src/plugins/search/props.ts';
import {toHit} from '../../../src/plugins/search/to-hit.ts';
import {toMatcher} from '../../../src/plugins/search/words/to-matcher.ts';
import {toSought} from '../../../src/plugins/search/words/to-sought.ts';
import type {NamedThing} from '../../../src/publish/search/named-thing.ts';
import {english, indexThings} from './small-names.ts';

const kneading: NamedThing = {
  address: '/skills/kneading',
  kind: 'skill',
  title: 'Kneading',
  aliases: ['working dough', 'mother’s art'],
  summary: 'The baker’s first skill.',
  sections: [
    ['why-it-takes-long', 'Why does it take so long?'],
    ['what-to-show', 'What to show'],
  ],
};

const text: PageText = [
  {anchor: '', heading: '', text: 'With both hands.'},
  {anchor: '#why-it-takes-long', heading: 'Why does it take so long?', text: 'Gluten needs time, and so does water.'},
  {anchor: '#what-to-show', heading: 'What to show', text: 'A loaf that needs no explanation.'},
];

const toPlain = (marked: MarkedText | null) =>
  marked?.map((piece) => (piece.marked ? `*${piece.text}*` : piece.text)).join('') ?? null;

/** The hit in plain text, with what is marked in stars. */
const show = (query: string, thing: NamedThing = kneading, given: {text?: PageText; baseUrl?: string} = {}) => {
  const {words, typing} = toSought(query, english);
  const match = toMatcher(
    words.map((token) => [token]),
    typing,
    english,
  );
  const hit = toHit(indexThings([thing]), {thing, score: 1, covered: 1}, {match, baseUrl: '/', ...given});
  return {
    ...hit,
    title: toPlain(hit.title),
    alias: toPlain(hit.alias),
    section: toPlain(hit.section),
    excerpt: toPlain(hit.excerpt),
  };
};

test('names its kind, and marks what was looked for', () => {
  expect(show('kneading')).toEqual({
    kind: 'skill',
    label: 'Skill',
    address: '/skills/kneading',
    title: '*Kneading*',
    alias: null,
    section: null,
    excerpt: 'The baker’s first skill.',
    proposed: false,
    state: null,
  });
});

test('marks what was looked for in the summary', () => {
  expect(show('bakers kneading').excerpt).toBe('The *baker*’s first skill.');
});

describe('another word for the page', () => {
  test('is told where that was looked for', () => {
    expect(show('mother')).toMatchObject({title: 'Kneading', alias: '*mother*’s art'});
  });

  test('is not where the title has a word that was', () => {
    expect(show('mother kneading').alias).toBeNull();
  });
});

describe('a section', () => {
  test('leads to its place, by its heading alone', () => {
    expect(show('take long')).toMatchObject({
      address: '/skills/kneading#why-it-takes-long',
      section: 'Why does it *take* so *long*?',
    });
  });

  test('says what it says, once the text is there', () => {
    expect(show('gluten water', kneading, {text})).toMatchObject({
      address: '/skills/kneading#why-it-takes-long',
      section: 'Why does it take so long?',
      excerpt: '*Gluten* needs time, and so does *water*.',
    });
  });

  test('is the one that has most of the words', () => {
    expect(show('needs explanation', kneading, {text}).address).toBe('/skills/kneading#what-to-show');
  });

  test('is the one whose heading has a word, rather than the one whose text has', () => {
    const both: PageText = [
      {anchor: '#text', heading: 'Hands', text: 'A word on gluten.'},
      {anchor: '#heading', heading: 'Gluten', text: 'Hands.'},
    ];
    expect(show('gluten', kneading, {text: both}).address).toBe('/skills/kneading#heading');
  });

  test('is none where the page’s own name says as much', () => {
    const named: NamedThing = {...kneading, sections: [['kneading', 'Kneading by hand']]};
    expect(show('kneading', named)).toMatchObject({address: '/skills/kneading', section: null});
  });

  test('is none where the page says as much before its first heading', () => {
    const early: PageText = [
      {anchor: '', heading: '', text: 'Gluten.'},
      {anchor: '#late', heading: 'Late', text: 'Gluten.'},
    ];
    expect(show('gluten', kneading, {text: early})).toMatchObject({address: '/skills/kneading', section: null});
  });

  test('is none while only its text has the words, which is not there yet', () => {
    expect(show('gluten')).toMatchObject({address: '/skills/kneading', section: null});
  });
});

test('shows the beginning of the text where there is no summary', () => {
  const {summary: _, ...bare} = kneading;
  expect(show('kneading', bare, {text}).excerpt).toBe('With both hands.');
  expect(show('kneading', bare).excerpt).toBe('');
});

test('shows the summary where the best section has no text of its own', () => {
  expect(show('take long').excerpt).toBe('The baker’s first skill.');
});

test('keeps the base URL', () => {
  expect(show('long', kneading, {baseUrl: '/handbook/fr/'}).address).toBe(
    '/handbook/fr/skills/kneading#why-it-takes-long',
  );
  expect(show('home', {address: '/', kind: 'home', title: 'Home'}, {baseUrl: '/handbook/fr/'}).address).toBe(
    '/handbook/fr/',
  );
});

test('says what is not adopted yet, and which job is open', () => {
  expect(show('kneading', {...kneading, proposed: true}).proposed).toBe(true);
  expect(show('kneading', {...kneading, kind: 'job', state: 'closed'}).state).toBe('closed');
});

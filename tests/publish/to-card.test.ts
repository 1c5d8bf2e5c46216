import {describe, expect, test} from 'vitest';
import {type ContentGraph, closeExpired} from '../../src/content/graph.ts';
import {CARD_WORDS} from '../../src/publish/card-words.ts';
import {type Card, toCard, toCardText} from '../../src/publish/to-card.ts';
import {translatedVillage, village} from '../plugins/village.ts';
import {type Files, getEntry, handbook} from '../support/handbook.ts';
import {listTrackedFiles, readText} from '../support/repository.ts';

const JOB = 'docs/jobs/baker.md';

const FRENCH = {
  'card.job': 'Offre d’emploi chez {company}',
  'hiring.closed.on': 'Offre clôturée le {date}',
  'workplace.office': 'Au bureau',
  'job.pay.year': 'par an',
  'kind.stage': 'Étape de recrutement',
};

const cardOf = (files: Files | ContentGraph, path: string, locale = 'en', messages = {}): Card => {
  const graph = 'entries' in files ? (files as ContentGraph) : handbook(files as Files).graph;
  return toCard(graph, getEntry(graph, path), locale, messages);
};

/** The village, the job of which says something else. */
const withJob = (change: (text: string) => string, files: Files = village): Files => ({
  ...files,
  [JOB]: change(String(files[JOB])),
});

describe('the card of a job', () => {
  test('says what the job is, where, and what it pays', () => {
    expect(cardOf(village, JOB)).toEqual({
      lang: 'en',
      kind: 'Job at Larkspur',
      marks: [],
      title: 'Baker for the night',
      facts: ['Ovens', 'At the office', 'Lyon', '€30,000 – €36,000 a year'],
      site: 'Larkspur handbook',
      ended: false,
    });
  });

  test('says the same in French, with French spaces', () => {
    expect(cardOf(translatedVillage, JOB, 'fr', FRENCH)).toMatchObject({
      kind: 'Offre d’emploi chez Larkspur',
      title: 'Baker for the night (fr)',
      facts: ['Ovens (fr)', 'Au bureau', 'Lyon', '30\u202F000–36\u202F000\u00A0€ par an'],
      site: 'Guide Larkspur',
    });
  });

  test('names the towns of a job that has some', () => {
    const places = 'places: [{city: Lyon, country: FR}, {city: Lille, country: FR}]\nworkplace: hybrid';
    expect(
      cardOf(
        withJob((text) => text.replace(/workplace: office\nplaces: .+/, places)),
        JOB,
      ).facts,
    ).toEqual(['Ovens', 'Partly remote', 'Lyon', 'Lille', '€30,000 – €36,000 a year']);
  });

  test.each([
    ['paused', 'paused: 2026-11-20', 'Applications paused', false, 4],
    ['filled', 'closed: 2026-11-20', 'Filled on November 20, 2026', true, 3],
    ['closed', 'closed: 2026-11-20', 'Closed on November 20, 2026', true, 3],
    ['closed', '', 'Closed', true, 3],
  ])('that is %s (%s) says so', (hiring, day, mark, ended, facts) => {
    const card = cardOf(
      withJob((text) => text.replace('hiring: open', `hiring: ${hiring}\n${day}`)),
      JOB,
    );
    expect(card).toMatchObject({marks: [mark], ended});
    expect(card.facts).toHaveLength(facts);
    expect(toCardText(card)).toContain(mark);
  });

  test('whose last day is over says so in French', () => {
    const files = withJob(
      (text) => text.replace('hiring: open', 'hiring: open\nexpires: 2026-11-22'),
      translatedVillage,
    );
    const {graph} = handbook(files);
    const marks = (today: string) => cardOf(closeExpired(graph, today), JOB, 'fr', FRENCH).marks;
    expect(marks('2026-11-22')).toEqual([]);
    expect(marks('2026-11-23')).toEqual(['Offre clôturée le 22 novembre 2026']);
  });

  test('keeps silent about what is not confirmed', () => {
    const unsure = withJob((text) => text.replace(/unconfirmed: .+/, 'unconfirmed: [contract, hours, apply, pay]'));
    expect(cardOf(unsure, JOB).facts).toEqual(['Ovens', 'At the office', 'Lyon']);
    const unsurer = withJob((text) =>
      text.replace(/unconfirmed: .+/, 'unconfirmed: [contract, hours, apply, pay, team, workplace, places, hiring]'),
    );
    expect(toCardText(cardOf(unsurer, JOB))).toBe('Job at Larkspur · Baker for the night · Larkspur handbook');
  });

  test('says that it has ended even where it was never confirmed to be open', () => {
    const files = withJob((text) =>
      text
        .replace('hiring: open', 'hiring: filled\nclosed: 2026-11-20')
        .replace(/unconfirmed: .+/, 'unconfirmed: [contract, hours, apply, hiring]'),
    );
    expect(cardOf(files, JOB).marks).toEqual(['Filled on November 20, 2026']);
  });

  test('keeps silent about the day of its end, where that is not confirmed', () => {
    const files = withJob((text) =>
      text
        .replace('hiring: open', 'hiring: closed\nclosed: 2026-11-20')
        .replace(/unconfirmed: .+/, 'unconfirmed: [contract, hours, apply, closed]'),
    );
    expect(cardOf(files, JOB).marks).toEqual(['Closed']);
  });

  test('gives no figure where none is given', () => {
    const files = withJob((text) => text.replace(/pay: .+/, 'pay: {disclosure: before-first-interview}'));
    expect(cardOf(files, JOB).facts).toEqual(['Ovens', 'At the office', 'Lyon']);
  });
});

describe('the card of another page', () => {
  test.each([
    ['docs/interview-process/kitchen/trial.md', 'Interview stage'],
    ['docs/values/patience.md', 'Value'],
    ['docs/glossary/dough.md', 'Term'],
    ['docs/contributing/index.md', 'Contributing'],
    ['blog/2026-11-23-open.md', 'Blog post'],
    // "Page" would say nothing.
    ['docs/jobs/index.md', null],
  ])('of %s says what it is', (path, kind) => {
    expect(cardOf(village, path)).toMatchObject({kind, marks: [], facts: [], ended: false});
  });

  test('says it in French', () => {
    expect(cardOf(translatedVillage, 'docs/interview-process/kitchen/trial.md', 'fr', FRENCH).kind).toBe(
      'Étape de recrutement',
    );
  });

  test('says that it is a proposal', () => {
    const path = 'docs/values/patience.md';
    const proposed = {...village, [path]: String(village[path]).replace('status: adopted', 'status: proposed')};
    expect(toCardText(cardOf(proposed, path))).toBe('Value · Proposal · Patience · Larkspur handbook');
  });

  test('of the home page says what the company does, and its name once', () => {
    expect(cardOf(village, 'docs/index.md')).toMatchObject({
      kind: null,
      title: 'Larkspur handbook',
      facts: ['How Larkspur works.'],
      site: 'Larkspur',
    });
  });
});

test.each([
  ['turns nothing round', '"Bread \\u202Eand\\u202C \\u2067cake\\u2069\\u200F"', 'Bread and cake'],
  ['has no control characters and one kind of space', '"a\\u0007 \\t b"', 'a b'],
  ['keeps French spaces', '"Pain\\u00A0: «\\u202Fcuit\\u202F»"', 'Pain\u00A0: «\u202Fcuit\u202F»'],
  ['takes markup for words', "'</script> ]]> <b>&amp; &'", '</script> ]]> <b>&amp; &'],
])('a title %s', (_, written, title) => {
  const files = withJob((text) => text.replace('title: Baker for the night', `title: ${written}`));
  expect(cardOf(files, JOB).title).toBe(title);
});

test('words that pages say too are the same in English', () => {
  const components = listTrackedFiles()
    .filter((path) => path.startsWith('src/') && path.endsWith('.tsx'))
    .map(readText)
    .join('\n');
  const said = new Map(
    [...components.matchAll(/<Translate\s+id="([^"]+)"[^>]*>\s*(?:\{'([^']+)'\}|([^<{]+))/g)].map(
      ([, id = '', quoted, plain = '']) => [id, quoted ?? plain.trim()],
    ),
  );
  const shared = Object.entries(CARD_WORDS).filter(([id]) => said.has(id));
  expect(shared.length).toBeGreaterThan(8);
  expect(shared.filter(([id, word]) => said.get(id) !== word)).toEqual([]);
});

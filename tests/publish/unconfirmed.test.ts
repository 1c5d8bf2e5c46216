import {describe, expect, test} from 'vitest';
import {type ContentGraph, closeExpired, listEntries, withoutDrafts} from '../../src/content/graph.ts';
import {loadHandbook} from '../../src/content/load-handbook.ts';
import {toFiles} from '../../src/plugins/open-data/to-files.ts';
import {listBoardFiles, listFeedFiles} from '../../src/publish/list-outputs.ts';
import {findStructuredData} from '../../src/publish/structured-data.ts';
import {toCard, toCardText} from '../../src/publish/to-card.ts';
import {type Files, handbook, page, TODAY} from '../support/handbook.ts';
import {ROOT} from '../support/repository.ts';
import {type COMPLETE, frenchSite, publish, site, withPosting} from './larkspur.ts';

/** Everything that a handbook tells machines, in one text. */
const tell = (graph: ContentGraph): string => {
  const sites = [site, frenchSite];
  return [
    ...sites.flatMap((where) => listFeedFiles(graph, where, {publish: true})).map(({text}) => text),
    ...listBoardFiles(graph, sites, {publish: true}).map(({text}) => text),
    ...sites.flatMap((where) =>
      listEntries(graph, 'job').map((job) => JSON.stringify(findStructuredData(graph, job, where) ?? '')),
    ),
  ].join('\n');
};

const places = '[{city: Trondheim, region: Trøndelag, postcode: "7011", country: NO}]';

/** Each fact of a posting, and what would betray it. */
const FACTS: Array<[keyof typeof COMPLETE | 'places', RegExp]> = [
  ['posted', /2026-11-02|Nov 2026/],
  ['expires', /2027-01-31|January 31|31 janvier/],
  ['team', /<category|"Ovens"|term="Ovens"/],
  ['requires', /Kneading/],
  ['benefits', /Breakfast/],
  ['workplace', /At the office|Au bureau/],
  ['places', /Trondheim|Trøndelag|7011|Norway|"NO"|CDATA\[NO/],
  ['contract', /Permanent|CDI|TEMPORARY/],
  ['hours', /Full-time|FULL_TIME|fulltime|Temps plein/],
  ['pay', /30[\s, ]?000|EUR|€/],
  ['countries', /Belgium|Belgique/],
  ['apply', /directApply|jobs@larkspur/],
];

const telling = {workplace: 'office', places};

test.each(FACTS)('%s is in some output once it is confirmed, and in none before', (field, betrays) => {
  expect(tell(publish(withPosting(telling)))).toMatch(betrays);
  expect(tell(publish(withPosting({...telling, unconfirmed: `[${field}]`})))).not.toMatch(betrays);
});

/** The posting, with pages to belong to other than the ones it names. */
const withOthers = (fields: Record<string, string | undefined>): Files => ({
  ...withPosting({...telling, ...fields}),
  'docs/skills/shaping.md': page('Shaping', 'expresses: [patience]\n'),
  'docs/benefits/bicycle.md': page('Bicycle'),
  'docs/departments/shop/counter.md': page('Counter'),
  'docs/levels/shop/seller.md': page(
    'Seller',
    'criteria: [{id: smiles, name: Smiles, summary: Always., looks_like: [People come back.]}]\n',
  ),
});

/** Every file for machines, in every language, and the words of every card. */
const tellAll = (files: Files): string => {
  expect(handbook(files).problems).toEqual([]);
  const graph = publish(files);
  const {url: root} = site;
  const where = {roots: {en: `${root}/`, fr: `${root}/fr/`}, source: 'en'};
  const languages = [site, frenchSite].map(({locale, words}) => ({locale, messages: words as Record<string, string>}));
  return [
    tell(graph),
    ...languages.flatMap((language) => toFiles(graph, where, language)).map(({path, text}) => `${path}\n${text}`),
    ...languages.flatMap(({locale, messages}) =>
      graph.entries.map((entry) => toCardText(toCard(graph, entry, locale, messages))),
    ),
  ].join('\n');
};

describe('what is not confirmed changes nothing that machines are told, and what is confirmed does', () => {
  test.each<[string, string, Record<string, string>?]>([
    ['posted', '2026-10-05'],
    ['expires', '2027-02-28'],
    ['paused', '2026-11-12', {hiring: 'paused', paused: '2026-11-10'}],
    ['closed', '2026-11-12', {hiring: 'filled', closed: '2026-11-10'}],
    ['level', 'seller'],
    ['team', 'counter'],
    ['process', 'shop'],
    ['requires', '[shaping]'],
    ['benefits', '[bicycle]'],
    ['workplace', 'hybrid'],
    ['places', '[{city: Lyon, country: FR}]'],
    ['contract', 'fixed-term'],
    ['hours', 'part-time'],
    ['pay', '{min: 41000, max: 45000, currency: CHF, unit: MONTH}'],
    ['countries', '[DE]'],
    ['apply', '{email: bread@larkspur.example}'],
  ])('%s', (field, other, fields = {}) => {
    const unsure = {...fields, unconfirmed: `[${field}]`};
    expect(tellAll(withOthers({...unsure, [field]: other}))).toBe(tellAll(withOthers(unsure)));
    expect(tellAll(withOthers({...fields, [field]: other}))).not.toBe(tellAll(withOthers(fields)));
  });
});

test('a posting that may be over is in no output at all', () => {
  expect(tell(publish(withPosting()))).toContain('jobs/baker');
  expect(tell(publish(withPosting({unconfirmed: '[hiring]'})))).not.toContain('jobs/baker');
});

test('of this company’s postings, machines are told those that are confirmed to be open', () => {
  const graph = closeExpired(withoutDrafts(loadHandbook(ROOT).graph), TODAY);
  const told = tell(graph);
  for (const {address, data} of listEntries(graph, 'job')) {
    if (data.hiring !== 'open' || data.unconfirmed?.includes('hiring')) expect(told).not.toContain(`${address}"`);
  }
});

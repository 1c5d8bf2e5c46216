import {expect, test} from 'vitest';
import {type ContentGraph, closeExpired, listEntries, withoutDrafts} from '../../src/content/graph.ts';
import {loadHandbook} from '../../src/content/load-handbook.ts';
import {listBoardFiles, listFeedFiles} from '../../src/publish/list-outputs.ts';
import {findStructuredData} from '../../src/publish/structured-data.ts';
import {TODAY} from '../support/handbook.ts';
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

import {type ContentGraph, closeExpired, withoutDrafts} from '../../src/content/graph.ts';
import {listPostings} from '../../src/publish/list-postings.ts';
import type {Site} from '../../src/publish/site.ts';
import type {Posting} from '../../src/publish/to-posting.ts';
import {bakery} from '../support/bakery.ts';
import {type Files, french, handbook, page, TODAY} from '../support/handbook.ts';
import {readText} from '../support/repository.ts';

const readFrench = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(JSON.parse(readText('i18n/fr/code.json')) as Record<string, {message: string}>).map(
      ([id, {message}]) => [id, message],
    ),
  );

/** An invented company's site, in both of its languages. */
export const site: Site = {url: 'https://larkspur.example', baseUrl: '/', locale: 'en', words: {}};
export const frenchSite: Site = {...site, baseUrl: '/fr/', locale: 'fr', words: readFrench()};

/** The fields of a posting of which everything is confirmed. */
export const COMPLETE = {
  hiring: 'open',
  posted: '2026-11-02',
  expires: '2027-01-31',
  level: 'baker',
  team: 'ovens',
  process: 'kitchen',
  requires: '[kneading]',
  benefits: '[breakfast]',
  workplace: 'remote',
  contract: 'permanent',
  hours: 'full-time',
  pay: '{min: 30000, max: 36000, currency: EUR, unit: YEAR}',
  countries: '[FR, BE]',
  apply: '{email: jobs@larkspur.example}',
};

const PROSE = `
## The mission {#mission}

Bread for *everybody*, every [day](/values/patience.md).

- Knead
- Bake
`;

/** A handbook with one posting: the complete one, some of whose fields are others or are not there. */
export const withPosting = (fields: Record<string, string | undefined> = {}, body = PROSE): Files => {
  const all = Object.entries({...COMPLETE, ...fields}).filter(([, value]) => value !== undefined);
  const head = all.map(([name, value]) => `${name}: ${value}\n`).join('');
  return {
    ...bakery,
    'company.yaml': `${bakery['company.yaml']}timezone: Europe/Paris
channels: [{id: website, url: "https://larkspur.example/company", name: {en: Website}}]
`,
    'docs/index.md': page(
      'Larkspur handbook',
      'doors: [{id: bake, title: I want to bake, summary: What there is to do., links: [{id: jobs, to: /jobs}]}]\n',
    ),
    'docs/jobs/index.md': page('Jobs', 'lists: job\n'),
    'docs/jobs/baker.md': page('Baker for the night', head, body),
    [french('docs/jobs/baker.md')]:
      '---\ntitle: Boulange de nuit\ndescription: De quoi il s’agit.\n---\n\n## La mission {#mission}\n\nDu pain.\n',
  };
};

/** What readers see of some files on a day, by default the one on which tests run. */
export const publish = (files: Files, today = TODAY): ContentGraph =>
  withoutDrafts(closeExpired(handbook(files).graph, today));

/** The one posting of some files that have one. */
export const getPosting = (files: Files, where: Site = site, today = TODAY): Posting => {
  const [posting, ...others] = listPostings(publish(files, today), where);
  if (!posting || others.length > 0) throw new Error('Expected one posting.');
  return posting;
};

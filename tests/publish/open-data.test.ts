import {Ajv2020, type ValidateFunction} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {describe, expect, test} from 'vitest';
import {type ContentGraph, closeExpired, getSourceLocale, withoutDrafts} from '../../src/content/graph.ts';
import {loadHandbook} from '../../src/content/load-handbook.ts';
import {dataFiles} from '../../src/publish/open-data/data-files.ts';
import type {DataFile} from '../../src/publish/open-data/define-file.ts';
import {toData, toJsonSchema} from '../../src/publish/open-data/to-data.ts';
import type {Site} from '../../src/publish/page-url.ts';
import {village} from '../plugins/village.ts';
import {type Files, handbook, TODAY} from '../support/handbook.ts';
import {ROOT} from '../support/repository.ts';
import {SECOND_COMPANY} from '../support/site-copy.ts';
import {job, town} from '../support/town.ts';

const toSite = ({company}: ContentGraph): Site => ({
  roots: Object.fromEntries(
    company.locales.map((locale, place) => [locale, `https://handbook.example/${place === 0 ? '' : `${locale}/`}`]),
  ),
  source: getSourceLocale(company),
});

const graphs: Record<string, ContentGraph> = {
  'this handbook': loadHandbook(ROOT).graph,
  'the second company': loadHandbook(SECOND_COMPANY).graph,
  'the town': handbook(town).graph,
};

type Json = null | boolean | number | string | Json[] | {[key: string]: Json};

/** What stands in the file. */
const read = (file: DataFile, graph: ContentGraph): Json =>
  JSON.parse(JSON.stringify(toData(file, withoutDrafts(closeExpired(graph, TODAY)), toSite(graph)))) as Json;

const getFile = (name: string): DataFile => {
  const file = dataFiles.find((other) => other.name === name);
  if (!file) throw new Error(`There is no ${name}.json.`);
  return file;
};

const readJobs = (files: Files): Array<Record<string, Json>> =>
  (read(getFile('jobs'), handbook(files).graph) as {jobs: Array<Record<string, Json>>}).jobs;

const compile = (file: DataFile, graph: ContentGraph): ValidateFunction => {
  const ajv = new Ajv2020({strict: true, allErrors: true});
  addFormats.default(ajv);
  return ajv.compile(toJsonSchema(file, toSite(graph)));
};

/** The same data with one thing wrong in it, once for every place where something can be wrong. */
const listMutants = (value: Json, put: (changed: Json) => Json = (changed) => changed): Json[] => {
  if (Array.isArray(value)) {
    return [
      put({}),
      ...value.flatMap((item, place) => listMutants(item, (changed) => put(value.with(place, changed)))),
    ];
  }
  if (value !== null && typeof value === 'object') {
    return [
      // Nothing has a field of this name, nor is it a language.
      put({...value, unexpected_field: 'surprise'}),
      ...Object.entries(value).flatMap(([key, item]) =>
        listMutants(item, (changed) => put({...value, [key]: changed})),
      ),
    ];
  }
  return [put([]), put(typeof value === 'string' ? 7 : 'seven')];
};

const cases = Object.entries(graphs).flatMap(([name, graph]) =>
  dataFiles.map((file) => [file.name, name, file, graph] as const),
);

describe.each(cases)('%s.json of %s', (name, _, file, graph) => {
  const data = read(file, graph);
  const validate = compile(file, graph);

  test('keeps to its published schema', () => {
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
    expect(data).toMatchObject({
      $schema: `https://handbook.example/open-data/schemas/${file.version}/${name}.json`,
      version: file.version,
      site: {company: graph.company.name, languages: graph.company.locales},
    });
  });

  test('would not, with anything wrong in it', () => {
    // Of long lists a few entries are enough, and the last is like the first.
    const short = Object.fromEntries(
      Object.entries(data as Record<string, Json>).map(([key, item]) => [
        key,
        Array.isArray(item) ? item.slice(0, 3) : item,
      ]),
    );
    const mutants = listMutants(short);
    expect(mutants.length).toBeGreaterThan(10);
    expect(mutants.filter((mutant) => validate(mutant))).toEqual([]);
  });

  test('needs every field that its schema calls required', () => {
    const {required} = toJsonSchema(file, toSite(graph)) as {required: string[]};
    const without = required.map((field) =>
      Object.fromEntries(Object.entries(data as object).filter(([key]) => key !== field)),
    );
    expect(without.length).toBeGreaterThan(3);
    expect(without.filter((mutant) => validate(mutant))).toEqual([]);
  });

  test('is the same each time it is made', () => {
    const again = {...graph, entries: graph.entries.toReversed()};
    expect(JSON.stringify(read(file, again))).toBe(JSON.stringify(data));
  });
});

test.each(dataFiles.map((file) => [file.name, file] as const))(
  'a changed schema of %s.json shows',
  async (name, file) => {
    const site = {roots: {en: 'https://handbook.example/'}, source: 'en'};
    const hint = 'Is it only a new field? Else raise the version. Then: npm run test:unit -- -u';
    const text = `${JSON.stringify(toJsonSchema(file, site), null, 2)}\n`;
    await expect(text, hint).toMatchFileSnapshot(`__snapshots__/schemas/${file.version}/${name}.json`);
  },
);

describe('jobs.json', () => {
  test('gives a posting all its facts, and what it belongs together with by ids', () => {
    expect(readJobs(town).find(({id}) => id === 'open')).toEqual({
      id: 'open',
      address: '/jobs/open',
      languages: ['en'],
      url: {en: 'https://handbook.example/jobs/open'},
      markdown: {en: 'https://handbook.example/jobs/open.md'},
      title: {en: 'Open job'},
      description: {en: 'What this is about.'},
      hiring: 'open',
      posted: '2026-11-02',
      expires: '2027-01-15',
      level: 'kitchen/baker',
      team: 'kitchen/ovens',
      department: 'kitchen',
      process: 'kitchen',
      requires: ['kneading'],
      workplace: 'hybrid',
      places: [{city: 'Lyon', region: 'Rhône', postcode: '69001', country: 'FR'}],
      contract: 'permanent',
      hours: 'full-time',
      pay: {min: 30000, max: 36000, currency: 'EUR', unit: 'YEAR'},
      countries: ['FR', 'BE'],
      benefits: ['breakfast'],
      apply: {email: 'jobs@larkspur.example'},
      status: 'adopted',
      owner: 'unassigned',
      review: '2027-01-31',
      proposed: [],
      unconfirmed: [],
    });
  });

  test('lists what is open or paused, and neither drafts nor what has ended', () => {
    expect(readJobs(town).map(({id, hiring}) => [id, hiring])).toEqual([
      ['open', 'open'],
      ['paused', 'paused'],
    ]);
  });

  test('lists a posting to the end of its last day', () => {
    const until = (day: string) =>
      readJobs({...town, 'docs/jobs/open.md': job('Open job', `hiring: open\nexpires: ${day}\n`)});
    expect(until(TODAY).map(({id}) => id)).toEqual(['open', 'paused']);
    expect(until('2026-11-22').map(({id}) => id)).toEqual(['paused']);
  });

  test('names what is not confirmed, and keeps its value to itself', () => {
    const fields = ['hiring', 'posted', 'pay', 'countries', 'apply', 'workplace', 'requires', 'team', 'level'];
    const files = {
      ...town,
      'docs/jobs/open.md': job('Open job', `hiring: open\nunconfirmed: [${fields.join(', ')}]\n`),
    };
    const open = readJobs(files).find(({id}) => id === 'open') ?? {};
    expect(open).toMatchObject({unconfirmed: fields, requires: [], contract: 'permanent'});
    for (const field of [...fields.filter((name) => name !== 'requires'), 'department']) {
      expect(open, field).not.toHaveProperty(field);
    }
  });

  test('leaves out a posting that has ended, even where that is not confirmed', () => {
    const closed = job('Open job', 'hiring: closed\nclosed: 2026-11-21\nunconfirmed: [hiring]\n');
    expect(readJobs({...town, 'docs/jobs/open.md': closed}).map(({id}) => id)).toEqual(['paused']);
  });
});

test('gives every text in the languages it can be read in', () => {
  const {skills} = read(getFile('skills'), handbook(town).graph) as {skills: Json[]};
  expect(skills).toMatchObject([
    {
      id: 'kneading',
      languages: ['en', 'fr'],
      url: {fr: 'https://handbook.example/fr/skills/kneading'},
      markdown: {fr: 'https://handbook.example/fr/skills/kneading.md'},
      title: {en: 'Kneading', fr: 'Pétrir'},
      expresses: ['patience'],
    },
  ]);
});

test('gives a stage its facts, and roles by name', () => {
  const data = read(getFile('interview-process'), handbook(town).graph);
  expect(data).toMatchObject({
    roles: {baker: {en: 'Baker', fr: 'Boulanger'}},
    processes: [
      {
        id: 'kitchen',
        department: 'kitchen',
        ignores: {en: ['Certificates']},
        questions: {en: ['How early is early?']},
        stages: [
          {
            id: 'kitchen/trial',
            purpose: {en: 'To bake together.'},
            who: ['baker'],
            minutes: 90,
            decides: ['baker'],
            reply: 3,
            prepare: {en: ['Sleep early.']},
            inside: {en: ['The ovens are lit.']},
            agenda: [
              {id: 'flour', does: {en: 'Weigh the flour together.'}, minutes: 30},
              {id: 'oven', does: {en: 'Watch the oven.'}},
            ],
            assesses: {skills: ['kneading'], values: ['patience'], criteria: ['kitchen/baker#plans-ahead']},
          },
        ],
      },
      {id: 'shop', stages: []},
    ],
  });
});

test('gives a rubric item by item, and no question where nobody is asked', () => {
  const data = read(getFile('interview-process'), handbook(village).graph) as {
    processes: unknown;
  };
  const [kitchen] = data.processes as Array<{stages: Array<{rubric: Array<{id: string}>}>}>;
  const rubric = kitchen?.stages[0]?.rubric ?? [];
  expect(rubric.map(({id}) => id)).toEqual(['kneading', 'patience', 'plans-ahead']);
  expect(rubric[0]).toEqual({
    id: 'kneading',
    looks_at: {en: 'The dough.'},
    ask: {en: 'Ask for a loaf.'},
    weak: {en: 'It sticks.'},
    good: {en: 'It holds.'},
    outstanding: {en: 'It sings.'},
  });
  expect(rubric[1]).not.toHaveProperty('ask');
});

test('lists every page but postings that have ended', () => {
  const {graph} = handbook(town);
  const {pages} = read(getFile('pages'), graph) as {pages: Array<{address: string}>};
  const left = ['/jobs/baker', '/jobs/filled', '/jobs/closed'];
  expect(pages.map(({address}) => address)).toEqual(
    graph.entries
      .map(({address}) => address)
      .filter((address) => !left.includes(address))
      .sort(),
  );
});

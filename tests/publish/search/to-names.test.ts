import {describe, expect, test} from 'vitest';
import {collections} from '../../../src/content/collections.ts';
import {closeExpired, withoutDrafts} from '../../../src/content/graph.ts';
import {toNames} from '../../../src/publish/search/to-names.ts';
import {inBothLanguages, village} from '../../plugins/village.ts';
import {type Files, french, handbook, page, STANDING, TODAY} from '../../support/handbook.ts';

const BAKER = 'docs/jobs/baker.md';
const PATIENCE = 'docs/values/patience.md';

const edit = (path: string, from: string, to: string, files = village): Files => ({
  ...files,
  [path]: String(files[path]).replace(from, to),
});

const read = (files: Files, locale = 'en', words = {}) =>
  toNames(withoutDrafts(closeExpired(handbook(files).graph, TODAY)), locale, words);

const find = (address: string, files: Files = village, locale = 'en', words = {}) =>
  read(files, locale, words).things.find((thing) => thing.address === address);

const withPage = (text: string): Files => ({...village, 'docs/skills/baking.md': text});

test('knows every page once, in the order of addresses, and what each is', () => {
  const {things} = read(village);
  const addresses = things.map(({address}) => address);
  expect(addresses.length).toBeGreaterThan(20);
  expect(addresses).toEqual([...new Set(addresses)].sort());
  expect(find('/values/patience')).toEqual({
    kind: 'value',
    address: '/values/patience',
    title: 'Patience',
    summary: 'What this is about.',
  });
});

test('calls kinds, levels and teams as readers do', () => {
  const {kinds, levels, teams} = read(village, 'en', {'kind.job': 'Posting'});
  expect(Object.keys(kinds)).toEqual(collections.map(({kind}) => kind));
  expect(kinds).toMatchObject({job: 'Posting', skill: 'Skill'});
  expect({levels, teams}).toEqual({levels: {'kitchen/baker': 'Baker'}, teams: {'kitchen/ovens': 'Ovens'}});
});

test('is in a language, whatever country it is for', () => {
  expect(read(village, 'en-GB').language).toBe('en');
});

describe('other words', () => {
  test('are those of the page', () => {
    expect(find('/glossary/dough')).toMatchObject({title: 'Dough', aliases: ['paste']});
    expect(find('/skills/baking', withPage(page('Baking', 'aliases: [roasting, firing]\n')))).toMatchObject({
      aliases: ['roasting', 'firing'],
    });
  });

  test('are the page’s shorter name in the menu too, where it is another', () => {
    expect(find('/jobs')?.aliases).toEqual(['Work']);
    expect(find('/skills/baking', withPage(page('Baking', 'sidebar_label: Baking\n')))).not.toHaveProperty('aliases');
  });

  test('are the translation’s own in its language', () => {
    const both = inBothLanguages(withPage(page('Baking', 'aliases: [roasting]\n')));
    const path = french('docs/skills/baking.md');
    const files = edit(path, 'description:', 'aliases: [cuire]\ndescription:', both);
    expect(find('/skills/baking', files, 'fr')).toMatchObject({title: 'Baking (fr)', aliases: ['cuire']});
    expect(find('/skills/baking', files, 'en')?.aliases).toEqual(['roasting']);
  });
});

describe('sections', () => {
  const text = page('Baking', '', '\nWords.\n\n## In the oven\n\nWords.\n\n## What to show {#show}\n\nWords.\n');

  test('are the headings of the page, with their anchors', () => {
    expect(find('/skills/baking', withPage(text))?.sections).toEqual([
      ['in-the-oven', 'In the oven'],
      ['show', 'What to show'],
    ]);
  });

  test('are the translation’s in its language', () => {
    const both = inBothLanguages(withPage(text));
    const path = french('docs/skills/baking.md');
    const files = {...both, [path]: `${both[path]}\n## Au four {#in-the-oven}\n\nDes mots.\n`};
    expect(find('/skills/baking', files, 'fr')?.sections).toEqual([['in-the-oven', 'Au four']]);
  });

  test('are headings, beside a level’s criteria', () => {
    const files = {
      ...village,
      'docs/levels/kitchen/baker.md': `${village['docs/levels/kitchen/baker.md']}\n## More of it\n\nWords.\n`,
    };
    expect(find('/levels/kitchen/baker', files)).toMatchObject({
      parts: [['plans-ahead', 'Plans ahead']],
      sections: [['more-of-it', 'More of it']],
    });
  });
});

describe('levels and teams', () => {
  const listOf = (address: string) => {
    const {levels, teams} = find(address) ?? {};
    return {levels, teams};
  };

  const level = ['kitchen/baker'];
  const team = ['kitchen/ovens'];

  test.each([
    ['a level’s own', '/levels/kitchen/baker', {levels: level, teams: undefined}],
    ['a team’s own', '/departments/kitchen/ovens', {levels: undefined, teams: team}],
    ['a job’s', '/jobs/baker', {levels: level, teams: team}],
    ['a skill’s, by the jobs that ask for it', '/skills/kneading', {levels: level, teams: team}],
    ['a stage’s, by what it assesses', '/interview-process/kitchen/trial', {levels: level, teams: undefined}],
    ['none of a value', '/values/patience', {levels: undefined, teams: undefined}],
  ])('are %s', (_, address, expected) => {
    expect(listOf(address)).toEqual(expected);
  });

  test('are nobody’s through a draft', () => {
    const files = edit(BAKER, 'hiring: open', 'hiring: draft');
    expect(find('/skills/kneading', files)).not.toHaveProperty('levels');
    expect(find('/skills/kneading', files)).not.toHaveProperty('teams');
  });
});

describe('the state of a job', () => {
  test.each([
    ['open', 'hiring: open', 'open'],
    ['paused', 'hiring: paused', 'open'],
    ['filled', 'hiring: filled\nclosed: 2026-11-20', 'closed'],
    ['closed', 'hiring: closed\nclosed: 2026-11-20', 'closed'],
    ['open until yesterday', 'hiring: open\nexpires: 2026-11-22', 'closed'],
    ['open until today', 'hiring: open\nexpires: 2026-11-23', 'open'],
  ])('that is %s', (_, hiring, state) => {
    const files = edit(BAKER, 'hiring: open', hiring);
    expect(find('/jobs/baker', files)?.state).toBe(state);
    expect(find('/jobs/baker/prepare', files)?.state).toBe(state);
  });

  test('is nothing else’s', () => {
    const others = read(village).things.filter(({kind}) => kind !== 'job');
    expect(others.filter((thing) => 'state' in thing)).toEqual([]);
  });
});

test('says what is not adopted yet, its views included', () => {
  const files = edit('docs/interview-process/kitchen/trial.md', STANDING, STANDING.replace('adopted', 'proposed'));
  expect(find('/interview-process/kitchen/trial', files)?.proposed).toBe(true);
  expect(find('/interview-process/kitchen/trial/interviewers', files)?.proposed).toBe(true);
  expect(read(village).things.filter((thing) => 'proposed' in thing)).toEqual([]);
});

describe('views', () => {
  test('are called as their pages are, and say of themselves what these say', () => {
    const views = read(village).things.filter(({view}) => view);
    expect(views.map(({address, title}) => [address, title])).toEqual([
      ['/interview-process/kitchen/trial/interviewers', 'Trial: for interviewers'],
      ['/interview-process/kitchen/would-i-be-selected', 'Would I be selected?'],
      ['/interview-process/shop/would-i-be-selected', 'Would I be selected?'],
      ['/jobs/baker/prepare', 'Prepare: Baker for the night'],
      ['/jobs/baker/self-check', 'Self-check: Baker for the night'],
      ['/levels/kitchen/baker/coverage', 'Baker: what is assessed where'],
    ]);
    expect(views[1]?.summary).toMatch(/^Kitchen interviews, decision by decision/);
    expect(views.map(({summary = ''}) => summary.length).every((length) => length > 50)).toBe(true);
  });

  test('have the kind, the levels and the teams of their page', () => {
    expect(find('/jobs/baker/prepare')).toMatchObject({
      kind: 'job',
      levels: ['kitchen/baker'],
      teams: ['kitchen/ovens'],
    });
  });

  test('are called in the words of the language', () => {
    const words = {'prepare.title': 'Se préparer : {job}'};
    expect(find('/jobs/baker/prepare', inBothLanguages(village), 'fr', words)?.title).toBe(
      'Se préparer : Baker for the night (fr)',
    );
  });
});

describe('leaves out', () => {
  test('a draft and its views', () => {
    const {things} = read(edit(BAKER, 'hiring: open', 'hiring: draft'));
    expect(things.filter(({address}) => address.startsWith('/jobs/'))).toEqual([]);
  });

  test('in a language what cannot be read in it, its views included', () => {
    const both = inBothLanguages(village);
    const {[french(PATIENCE)]: _, [french(BAKER)]: __, ...files} = both;
    const addresses = read(files, 'fr').things.map(({address}) => address);
    expect(addresses).toContain('/skills/kneading');
    expect(addresses.filter((address) => address === '/values/patience' || address.startsWith('/jobs/'))).toEqual([]);
    expect(read(files, 'en').things.map(({address}) => address)).toContain('/values/patience');
  });

  test('what is empty', () => {
    const values = read(village).things.flatMap((thing) => Object.values(thing));
    expect(values.length).toBeGreaterThan(50);
    expect(
      values.filter((value) => value === undefined || value === '' || (Array.isArray(value) && value.length === 0)),
    ).toEqual([]);
  });
});

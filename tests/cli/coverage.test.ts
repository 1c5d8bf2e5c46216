import {describe, expect, test} from 'vitest';
import {bakery} from '../support/bakery.ts';
import {longProcess} from '../support/long-process.ts';
import {runCli} from '../support/run-cli.ts';

const TRIAL = 'docs/interview-process/kitchen/trial.md';
const run = (...args: string[]) => runCli(['coverage', ...args], {files: bakery});
const runLong = (...args: string[]) => runCli(['coverage', ...args], {files: longProcess});

/** A second level, of a department to which no process leads. */
const twoLevels = {
  ...bakery,
  'docs/levels/garden/baker.md': String(bakery['docs/levels/kitchen/baker.md']).replace('plans-ahead', 'digs'),
  'docs/jobs/baker.md': String(bakery['docs/jobs/baker.md']).replace('level: baker', 'level: kitchen/baker'),
};

test('shows of every level what counts there, and in which stages it is assessed', async () => {
  const {exitCode, stdout, stderr} = await runCli(['coverage'], {files: twoLevels});
  expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''});
  expect(stdout).toMatchInlineSnapshot(`
    "garden/baker: Baker

    No interview process leads to this level.

    1 criterion: none assessed once or twice, 1 unassessed, none more than twice
      digs      unassessed

    0 skills: none assessed once or twice, none unassessed, none more than twice

    1 value: none assessed once or twice, 1 unassessed, none more than twice
      patience  unassessed

    2 in all: none assessed once or twice, 2 unassessed, none more than twice

    kitchen/baker: Baker

    Kitchen interviews
       1  Trial

    1 criterion: 1 assessed once or twice, none unassessed, none more than twice
                   1
      plans-ahead  x

    1 skill: 1 assessed once or twice, none unassessed, none more than twice
                   1
      kneading     x

    1 value: 1 assessed once or twice, none unassessed, none more than twice
                   1
      patience     x

    3 in all: 3 assessed once or twice, none unassessed, none more than twice
    "
  `);
});

test('fits seven stages and thirty criteria into eighty columns', async () => {
  const {exitCode, stdout} = await runLong('master');
  expect(exitCode).toBe(0);
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  expect(stdout).toMatchInlineSnapshot(`
    "kitchen/master: Master baker

    Kitchen interviews
       1  Letter
       2  Short conversation by telephone
       3  Morning in the kitchen
       4  Baking from a recipe that nobody knows
       5  Counter
       6  Supper with the night shift
       7  Last conversation, with the owner

    30 criteria: 22 assessed once or twice, 5 unassessed, 3 more than twice
                                                1  2  3  4  5  6  7
      plans-the-night-so-that-nobody-has-to-w…  x  .  .  .  .  .  .
      bakes-bread-that-is-the-same-on-every-d…  .  x  .  x  .  .  .
      knows-flour                               .  .  o  .  .  .  .
      teaches-apprentices-until-they-no-longe…  x  .  .  x  .  o  .  more than twice
      says-what-went-wrong-before-somebody-el…  .  .  .  .  x  .  .
      keeps-the-accounts-of-the-kitchen         .  .  .  .  .  .  .  unassessed
      orders-what-is-needed-and-no-more         .  .  .  .  .  .  x
      repairs-a-dough-that-others-would-throw…  x  .  o  .  .  .  .
      writes-recipes-that-a-stranger-can-bake…  .  x  .  .  .  .  .
      leaves-the-kitchen-cleaner-than-it-was    .  .  o  .  x  .  .
      listens-to-customers-who-complain         x  .  .  x  .  o  .  more than twice
      invents-a-bread-for-every-season          .  .  .  .  .  .  .  unassessed
      reads-the-weather                         .  .  .  .  .  o  .
      shares-out-the-work-by-what-people-can-…  .  x  .  .  .  .  x
      stays-calm-when-the-oven-fails-at-four-…  x  .  .  .  .  .  .
      chooses-suppliers-for-what-they-deliver…  .  x  .  x  .  .  .
      trusts-the-others                         .  .  o  .  .  .  .
      keeps-an-apprentice-s-secret              .  .  .  .  .  .  .  unassessed
      tastes-everything                         .  .  .  .  x  .  .
      explains-prices                           x  .  .  .  .  o  .
      arranges-holidays-so-that-nobody-is-lef…  .  .  .  .  .  .  x
      speaks-up-against-the-owner-where-the-b…  x  .  o  .  .  .  .
      wastes-nothing                            .  x  .  .  .  .  .
      represents-the-bakery-at-the-guild-at-f…  .  .  .  .  .  .  .  unassessed
      learns-from-other-bakeries                x  .  .  x  .  o  .  more than twice
      measures-before-changing-anything         .  .  .  .  x  .  x
      knows-the-names-of-all-regular-customer…  .  .  .  .  .  o  .
      keeps-knives-sharp                        .  x  .  .  .  .  x
      ends-a-shift-on-time                      x  .  .  .  .  .  .
      finds-a-successor                         .  .  .  .  .  .  .  unassessed

    6 skills: 5 assessed once or twice, none unassessed, 1 more than twice
                                                1  2  3  4  5  6  7
      advising-customers-in-several-languages   .  .  .  x  .  o  .
      hygiene                                   .  .  .  .  .  o  .
      kneading                                  x  .  o  .  x  .  x  more than twice
      ovencraft                                 .  .  o  .  x  .  .
      reckoning                                 .  .  .  .  x  .  x
      shaping-loaves-by-hand                    .  x  .  x  .  .  .

    4 values: 2 assessed once or twice, 1 unassessed, 1 more than twice
                                                1  2  3  4  5  6  7
      care-for-those-who-come-after             .  x  .  x  .  .  .
      frankness                                 .  .  o  .  x  .  .
      patience                                  x  .  o  .  x  .  x  more than twice
      thrift                                    .  .  .  .  .  .  .  unassessed

    x assessed, o proposed to be assessed

    40 in all: 29 assessed once or twice, 6 unassessed, 5 more than twice
    "
  `);
});

test('tells programs the same', async () => {
  const {exitCode, stdout} = await run('kitchen/baker', '--format', 'json');
  expect(exitCode).toBe(0);
  const counts = {unassessed: 0, assessed: 1, repeated: 0};
  const assessed = {stages: ['kitchen/trial'], verdict: 'assessed'};
  expect(JSON.parse(stdout)).toEqual({
    levels: [
      {
        id: 'kitchen/baker',
        title: 'Baker',
        path: 'docs/levels/kitchen/baker.md',
        processes: [
          {
            id: 'kitchen',
            title: 'Kitchen interviews',
            stages: [{id: 'kitchen/trial', title: 'Trial', proposed: false}],
          },
        ],
        criteria: [{id: 'plans-ahead', title: 'Plans ahead', ...assessed}],
        skills: [{id: 'kneading', title: 'Kneading', ...assessed}],
        values: [{id: 'patience', title: 'Patience', ...assessed}],
        counts: {criteria: counts, skills: counts, values: counts, all: {...counts, assessed: 3}},
      },
    ],
  });
});

describe('can fail a build', () => {
  test.each([
    [[], 0, 0],
    [['--fail-on', 'unassessed'], 1, 6],
    [['--fail-on', 'repeated'], 1, 5],
    [['--fail-on', 'unassessed', '--fail-on', 'repeated'], 1, 11],
    [['--fail-on', 'unassessed,repeated'], 1, 11],
    [['--fail-on', 'unassessed, repeated', '--fail-on', 'repeated'], 1, 11],
  ])('with %j', async (options, code, lines) => {
    const {exitCode, stderr} = await runLong(...options);
    expect([exitCode, stderr.split('\n').length - 1]).toEqual([code, lines]);
  });

  test('and says because of what, beside what it printed', async () => {
    const {stdout, stderr} = await runLong('--fail-on', 'unassessed', '--fail-on', 'repeated', '--format', 'json');
    expect(JSON.parse(stdout).levels).toHaveLength(1);
    expect(stderr).toMatchInlineSnapshot(`
      "kitchen/master: more than two stages assess the criterion "teaches-apprentices-until-they-no-longer-need-to-ask": kitchen/letter, kitchen/baking-from-a-recipe-that-nobody-knows, kitchen/supper-with-the-night-shift.
      kitchen/master: no stage assesses the criterion "keeps-the-accounts-of-the-kitchen".
      kitchen/master: more than two stages assess the criterion "listens-to-customers-who-complain": kitchen/letter, kitchen/baking-from-a-recipe-that-nobody-knows, kitchen/supper-with-the-night-shift.
      kitchen/master: no stage assesses the criterion "invents-a-bread-for-every-season".
      kitchen/master: no stage assesses the criterion "keeps-an-apprentice-s-secret".
      kitchen/master: no stage assesses the criterion "represents-the-bakery-at-the-guild-at-fairs-and-in-the-newspaper".
      kitchen/master: more than two stages assess the criterion "learns-from-other-bakeries": kitchen/letter, kitchen/baking-from-a-recipe-that-nobody-knows, kitchen/supper-with-the-night-shift.
      kitchen/master: no stage assesses the criterion "finds-a-successor".
      kitchen/master: more than two stages assess the skill "kneading": kitchen/letter, kitchen/morning-in-the-kitchen, kitchen/counter, kitchen/last-conversation-with-the-owner.
      kitchen/master: more than two stages assess the value "patience": kitchen/letter, kitchen/morning-in-the-kitchen, kitchen/counter, kitchen/last-conversation-with-the-owner.
      kitchen/master: no stage assesses the value "thrift".
      "
    `);
  });

  test('and does not where there is nothing of the kind', async () => {
    expect(await run('--fail-on', 'unassessed,repeated')).toMatchObject({exitCode: 0, stderr: ''});
  });
});

describe('refuses', () => {
  test.each([
    [
      'kitchen/bakr',
      'Unexpected level "kitchen/bakr", expected a file in docs/levels/. Did you mean "kitchen/baker"?\n',
    ],
    ['bakr', 'Unexpected level "bakr", expected a file in docs/levels/. Did you mean "baker"?\n'],
    ['gardener', 'Unexpected level "gardener", expected a file in docs/levels/. Known: garden/baker, kitchen/baker.\n'],
    ['baker', 'Unexpected level "baker", which several have: garden/baker, kitchen/baker.\n'],
  ])('the level %s', async (level, stderr) => {
    expect(await runCli(['coverage', level], {files: twoLevels})).toEqual({exitCode: 2, stdout: '', stderr});
  });

  test('a level of a handbook without any', async () => {
    expect(await runCli(['coverage', 'baker'])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'Unexpected level "baker", expected a file in docs/levels/. There are none yet.\n',
    });
  });

  test('a verdict that it does not know', async () => {
    expect(await run('--fail-on', 'assessed')).toEqual({
      exitCode: 2,
      stdout: '',
      stderr:
        "error: option '--fail-on <verdict>' argument 'assessed' is invalid. Allowed choices are unassessed, repeated.\n",
    });
  });
});

test('has nothing to show of an empty handbook', async () => {
  expect(await runCli(['coverage'])).toEqual({exitCode: 0, stdout: 'There are no levels.\n', stderr: ''});
  expect(JSON.parse((await runCli(['coverage', '--format', 'json'])).stdout)).toEqual({levels: []});
});

test('says that something is missing where a page could not be read', async () => {
  const {exitCode, stderr} = await runCli(['coverage'], {files: {...bakery, [TRIAL]: ''}});
  expect([exitCode, stderr]).toEqual([
    1,
    'Some pages could not be read and are missing here: run "npm run handbook -- check".\n',
  ]);
});

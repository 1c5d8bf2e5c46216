import {describe, expect, test} from 'vitest';
import {toRubricId} from '../../src/content/assessed.ts';
import {COVERED, type CoverageCounts, listCoverage, listLevels} from '../../src/content/coverage.ts';
import {type EntryOf, listEntries} from '../../src/content/graph.ts';
import {bakery} from '../support/bakery.ts';
import {checkAll, type Files, handbook, page} from '../support/handbook.ts';
import {longProcess} from '../support/long-process.ts';
import {job} from '../support/town.ts';

const LEVEL = 'docs/levels/kitchen/baker.md';
const KITCHEN = 'docs/interview-process/kitchen/index.md';
const TRIAL = 'docs/interview-process/kitchen/trial.md';
const DRAFT = 'docs/jobs/baker.md';

/** A stage of which only what it assesses matters. */
const stage = (position: number, assesses: string): string =>
  page(
    'Talk',
    `sidebar_position: ${position}\npurpose: To talk.\nassesses: ${assesses}\nunconfirmed: [who, format, minutes, ai, company_ai, decides, decision, reply]\n`,
  );

/** The coverage of the one level of a handbook, in names. */
const read = (files: Files) => {
  const {graph} = handbook(files);
  const [level] = listEntries(graph, 'level');
  if (!level) throw new Error('There is no level.');
  const {processes, groups, counts} = listCoverage(graph, level);
  const rows = COVERED.map((id) => [
    id,
    groups[id].rows.map(({target, stages, verdict}) => [toRubricId(target), stages.map((one) => one.id), verdict]),
  ]);
  return {
    processes: processes.map(({process, stages}) => [process.id, ...stages.map(({id}) => id)]),
    ...Object.fromEntries(rows),
    counts,
  };
};

const counts = (unassessed: number, assessed: number, repeated: number): CoverageCounts => ({
  unassessed,
  assessed,
  repeated,
});

test('lists what counts at a level, with the stages of its department’s process that assess it', () => {
  expect(read(bakery)).toEqual({
    processes: [['kitchen', 'kitchen/trial']],
    criteria: [['plans-ahead', ['kitchen/trial'], 'assessed']],
    skills: [['kneading', ['kitchen/trial'], 'assessed']],
    values: [['patience', ['kitchen/trial'], 'assessed']],
    counts: counts(0, 3, 0),
  });
});

test('tells apart what no stage assesses, what one or two do, and what more do', () => {
  const with2 = {...bakery, 'docs/interview-process/kitchen/talk.md': stage(2, '{values: [patience]}')};
  const with3 = {...with2, 'docs/interview-process/kitchen/walk.md': stage(3, '{values: [patience]}')};
  const verdicts = [bakery, with2, with3].map((files) => read(files).values[0][2]);
  expect(verdicts).toEqual(['assessed', 'assessed', 'repeated']);
  expect(read({...with3, [TRIAL]: stage(1, '{}')}).counts).toEqual(counts(1, 1, 0));
});

test('counts what is repeated within one process: nobody goes through two', () => {
  const files = {
    ...bakery,
    'docs/jobs/open.md': job('Open job', 'hiring: open\n').replace('process: kitchen', 'process: shop'),
    'docs/interview-process/shop/talk.md': stage(1, '{values: [patience]}'),
    'docs/interview-process/shop/walk.md': stage(2, '{values: [patience]}'),
  };
  expect(read(files).values).toEqual([['patience', ['kitchen/trial', 'shop/talk', 'shop/walk'], 'assessed']]);
});

test('keeps the stages in the order in which a candidate meets them', () => {
  const files = {
    ...bakery,
    'docs/interview-process/kitchen/a.md': stage(3, '{criteria: [plans-ahead]}'),
    'docs/interview-process/kitchen/b.md': stage(2, '{criteria: [plans-ahead]}'),
  };
  expect(read(files)).toMatchObject({
    processes: [['kitchen', 'kitchen/trial', 'kitchen/b', 'kitchen/a']],
    criteria: [['plans-ahead', ['kitchen/trial', 'kitchen/b', 'kitchen/a'], 'repeated']],
  });
});

describe('a process leads to a level', () => {
  const shop = {...bakery, 'docs/interview-process/shop/talk.md': stage(1, '{}')};
  const hiring = (state: string) => job('Job', `hiring: ${state}\n`).replace('process: kitchen', 'process: shop');

  test('of another department, where a job at the level hires through it, open or ended', () => {
    for (const state of ['open', 'filled\nclosed: 2026-11-20']) {
      expect(read({...shop, 'docs/jobs/job.md': hiring(state)}).processes).toEqual([
        ['kitchen', 'kitchen/trial'],
        ['shop', 'shop/talk'],
      ]);
    }
  });

  test('not where that job is a draft', () => {
    const draft = hiring('draft').replace('posted: 2026-11-02\n', '');
    expect(read({...shop, [DRAFT]: draft}).processes).toEqual([['kitchen', 'kitchen/trial']]);
  });

  test('where one of its stages says that it assesses a criterion of the level', () => {
    const files = {...shop, 'docs/interview-process/shop/talk.md': stage(1, '{criteria: [plans-ahead]}')};
    expect(read(files)).toMatchObject({
      processes: [
        ['kitchen', 'kitchen/trial'],
        ['shop', 'shop/talk'],
      ],
      criteria: [['plans-ahead', ['kitchen/trial', 'shop/talk'], 'assessed']],
    });
  });

  test('or none does, and nothing is assessed', () => {
    const {[KITCHEN]: _, [TRIAL]: __, [DRAFT]: ___, ...files} = bakery;
    expect(read(files)).toEqual({
      processes: [],
      criteria: [['plans-ahead', [], 'unassessed']],
      skills: [],
      values: [['patience', [], 'unassessed']],
      counts: counts(2, 0, 0),
    });
  });
});

test('lists a skill that a job asks for and no stage assesses, and none that only a draft asks for', () => {
  const files = {...bakery, 'docs/skills/shaping.md': page('Shaping')};
  const asks = (text: string) => text.replace('requires: [kneading]', 'requires: [shaping]');
  expect(read({...files, 'docs/jobs/open.md': asks(job('Open', 'hiring: open\n'))}).skills).toEqual([
    ['kneading', ['kitchen/trial'], 'assessed'],
    ['shaping', [], 'unassessed'],
  ]);
  expect(read({...files, [DRAFT]: asks(String(bakery[DRAFT]))}).skills).toEqual([
    ['kneading', ['kitchen/trial'], 'assessed'],
  ]);
});

test('has empty groups where a handbook has neither skills nor values', () => {
  const criterion = '- {id: bakes, name: Bakes, summary: Makes bread., looks_like: [There is bread.]}';
  const files = {
    'docs/departments/kitchen/index.md': page('Kitchen'),
    [LEVEL]: page('Baker', `criteria:\n  ${criterion}\n`),
  };
  expect(read(files)).toEqual({
    processes: [],
    criteria: [['bakes', [], 'unassessed']],
    skills: [],
    values: [],
    counts: counts(1, 0, 0),
  });
});

describe('of seven stages and thirty criteria', () => {
  const {graph, problems} = handbook(longProcess);
  const [level] = listEntries(graph, 'level') as [EntryOf<'level'>];
  const {groups, counts: all} = listCoverage(graph, level);

  test('counts each group, and all together', () => {
    expect(groups.criteria.counts).toEqual(counts(5, 22, 3));
    expect(groups.skills.counts).toEqual(counts(0, 5, 1));
    expect(groups.values.counts).toEqual(counts(1, 2, 1));
    expect(all).toEqual(counts(6, 29, 5));
  });

  test('says of a criterion what the check says', () => {
    const lacking = groups.criteria.rows.filter(({verdict}) => verdict === 'unassessed');
    const reported = checkAll({graph, problems}).filter(({rule}) => rule === 'no-unassessed-criterion');
    expect(lacking.length).toBeGreaterThan(0);
    expect(reported.map(({message}) => message)).toEqual(
      lacking.map(({target}) => `No stage assesses the criterion "${toRubricId(target)}".`),
    );
  });

  test('has nothing else for the check to report', () => {
    expect(new Set(checkAll({graph, problems}).map(({rule}) => rule))).toEqual(new Set(['no-unassessed-criterion']));
  });
});

describe('a stage belongs', () => {
  const levels = (files: Files, path = TRIAL) => {
    const {graph} = handbook(files);
    const found = listEntries(graph, 'stage').find((one) => one.path === path);
    if (!found) throw new Error(`There is no stage ${path}.`);
    return listLevels(graph, found).map(({id}) => id);
  };
  const two = {
    ...bakery,
    'docs/levels/kitchen/master.md': String(bakery[LEVEL]).replace('plans-ahead', 'teaches'),
    'docs/levels/shop/seller.md': String(bakery[LEVEL]).replace('plans-ahead', 'sells'),
  };

  test('to the levels of which it assesses criteria', () => {
    expect(levels(two)).toEqual(['kitchen/baker']);
  });

  test('else to all levels that its process leads to', () => {
    expect(levels({...two, [TRIAL]: stage(1, '{}')})).toEqual(['kitchen/baker', 'kitchen/master']);
  });

  test('to none where no level is published', () => {
    const {[LEVEL]: _, [DRAFT]: __, ...files} = bakery;
    expect(levels({...files, [TRIAL]: stage(1, '{}')})).toEqual([]);
  });
});

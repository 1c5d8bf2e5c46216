import {renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {checkHandbook} from '../../src/content/check-handbook.ts';
import {loadHandbook} from '../../src/content/load-handbook.ts';
import {readPast} from '../../src/history/read-past.ts';
import {bakery} from '../support/bakery.ts';
import {toLines} from '../support/handbook.ts';
import {inRepository, type Repository} from '../support/in-repository.ts';
import {inFolder} from '../support/run-cli.ts';

const JOB = 'docs/jobs/baker.md';

/** The baker's posting with other days; in English alone, so that it may be open. */
const job = (fields: string): string =>
  String(bakery[JOB])
    .replace('hiring: draft\n', fields)
    .replace('[posted, ', fields.includes('posted:') ? '[' : '[posted, ');

const company = String(bakery['company.yaml']).replace('locales: [en, fr]', 'locales: [en]');
const files = {...bakery, 'company.yaml': company};

/** What the check says of the files as they lie there now. */
const explainNow = ({siteDir}: Pick<Repository, 'siteDir'>): string[] =>
  checkHandbook(loadHandbook(siteDir), {today: '2026-11-23', past: readPast(siteDir)}).map(toLines);

describe('reads', () => {
  test('what a posting said, commit by commit, and that it was taken away', async () => {
    const past = await inRepository(files, ({siteDir, commit}) => {
      commit({[JOB]: job('hiring: open\nposted: 2026-10-05\n')});
      commit({'docs/values/patience.md': null});
      commit({
        [JOB]: null,
        'docs/jobs/index.md': '---\ntitle: Jobs\n---\n',
        'docs/jobs/über uns.md': job('hiring: open\n'),
      });
      return readPast(siteDir);
    });
    expect(past).toEqual({
      jobs: {
        [JOB]: [
          {commit: 0, said: {hiring: 'draft'}},
          {commit: 1, said: {hiring: 'open', posted: '2026-10-05'}},
          {commit: 2, said: null},
        ],
        'docs/jobs/über uns.md': [{commit: 2, said: {hiring: 'open'}}],
      },
    });
  });

  test('what a merge brought, and not what was tried on the way', async () => {
    const past = await inRepository(files, ({siteDir, git, commit}) => {
      git('checkout', '--quiet', '-b', 'open-it');
      commit({[JOB]: job('hiring: open\nposted: 2025-10-05\n')});
      commit({[JOB]: job('hiring: open\nposted: 2026-10-05\n')});
      git('checkout', '--quiet', 'main');
      commit({'docs/contributing.md': 'Words.\n'});
      git('merge', '--quiet', '--no-ff', '--no-edit', 'open-it');
      return readPast(siteDir);
    });
    expect(past?.jobs[JOB]?.map(({said}) => said)).toEqual([{hiring: 'draft'}, {hiring: 'open', posted: '2026-10-05'}]);
  });

  test.each([
    ['that knows which branch is published', []],
    ['that was told of its branches only', ['remote', 'set-head', 'origin', '--delete']],
  ])('of a clone %s only what is published, and not what is proposed there', async (_, forget) => {
    const past = await inRepository(files, ({siteDir, git, commit}) => {
      commit({[JOB]: job('hiring: open\nposted: 2026-10-05\n')});
      git('clone', '--quiet', siteDir, 'clone');
      if (forget.length > 0) git('-C', 'clone', ...forget);
      for (const day of ['2026-11-20', '2026-11-21']) {
        writeFileSync(join(siteDir, 'clone', JOB), job(`hiring: open\nposted: ${day}\n`));
        git('-C', 'clone', 'commit', '--quiet', '--all', '--message', 'Propose');
      }
      return readPast(join(siteDir, 'clone'));
    });
    expect(past?.jobs[JOB]?.map(({said}) => said?.posted)).toEqual([undefined, '2026-10-05']);
  });

  test('everything of a clone that has nothing in common with what is published', async () => {
    const past = await inRepository(files, ({siteDir, git}) => {
      git('init', '--quiet', 'other');
      git('-C', 'other', 'commit', '--quiet', '--allow-empty', '--message', 'Begin elsewhere');
      git('fetch', '--quiet', join(siteDir, 'other'), 'HEAD:refs/remotes/origin/main');
      return readPast(siteDir);
    });
    expect(past).toEqual({jobs: {[JOB]: [{commit: 0, said: {hiring: 'draft'}}]}});
  });

  test('a handbook that lies in a folder of its repository', async () => {
    const inside = Object.fromEntries(Object.entries(files).map(([path, text]) => [`handbook/${path}`, text]));
    const past = await inRepository(inside, ({siteDir}) => readPast(join(siteDir, 'handbook')));
    expect(past).toEqual({jobs: {[JOB]: [{commit: 0, said: {hiring: 'draft'}}]}});
  });

  test('nothing from a repository without postings', async () => {
    expect(await inRepository({}, ({siteDir}) => readPast(siteDir))).toEqual({jobs: {}});
  });
});

describe('knows no past', () => {
  test('without a repository', async () => {
    expect(await inFolder(files, readPast)).toBeUndefined();
  });

  test('before the first commit', async () => {
    expect(
      await inRepository(files, ({siteDir, git}) => {
        rmSync(join(siteDir, '.git'), {recursive: true});
        git('init', '--quiet');
        return readPast(siteDir);
      }),
    ).toBeUndefined();
  });

  test('in a shallow clone', async () => {
    expect(
      await inRepository(files, ({siteDir, git, commit}) => {
        commit({});
        git('clone', '--quiet', '--depth', '1', `file://${siteDir}`, 'clone');
        return readPast(join(siteDir, 'clone'));
      }),
    ).toBeUndefined();
  });

  test('in a folder that is not there', () => {
    expect(readPast('/no/such/folder')).toBeUndefined();
  });
});

describe('the check compares what is not committed yet', () => {
  const open = job('hiring: open\nposted: 2026-10-05\n');

  test.each([
    ['with the last commit', job('hiring: open\nposted: 2026-11-20\n'), ['hiring-history']],
    ['and lets a posting be paused', job('hiring: paused\nposted: 2026-10-05\npaused: 2026-11-23\n'), []],
    ['and keeps it from being a draft', job('hiring: draft\nposted: 2026-10-05\n'), ['hiring-history']],
    ['and keeps its day from being taken away', job('hiring: open\n'), ['hiring-history']],
  ])('%s', async (_, text, rules) => {
    const found = await inRepository(files, (repository) => {
      repository.commit({[JOB]: open});
      writeFileSync(join(repository.siteDir, JOB), text);
      return explainNow(repository);
    });
    expect(found.map((line) => /([a-z-]+):/.exec(line.split(' ')[1] ?? '')?.[1])).toEqual(rules);
  });
});

describe('the check', () => {
  test('goes on reporting what was committed against the rules, until it is undone', async () => {
    const [committed, undone] = await inRepository(files, (repository) => {
      repository.commit({[JOB]: job('hiring: open\nposted: 2026-10-05\n')});
      repository.commit({[JOB]: job('hiring: open\nposted: 2026-11-20\n')});
      const before = explainNow(repository);
      repository.commit({[JOB]: job('hiring: open\nposted: 2026-10-05\n')});
      return [before, explainNow(repository)];
    });
    expect(committed.join('\n')).toMatchInlineSnapshot(`
      "docs/jobs/baker.md:5:1 hiring-history: Unexpected "2026-11-20" in "posted", expected 2026-10-05, the day it was first published.
        Write "posted: 2026-10-05"; another posting gets a file of its own."
    `);
    expect(undone).toEqual([]);
  });

  test('reports a second posting under the name of one that was deleted', async () => {
    const found = await inRepository(files, (repository) => {
      repository.commit({[JOB]: job('hiring: open\nposted: 2025-03-01\n')});
      repository.commit({[JOB]: null});
      writeFileSync(join(repository.siteDir, JOB), job('hiring: open\nposted: 2026-11-20\n'));
      return explainNow(repository);
    });
    expect(found.join('\n')).toMatchInlineSnapshot(`
      "docs/jobs/baker.md:2:1 hiring-history: Unexpected second posting with the id "baker": an earlier one was posted on 2025-03-01.
        Give the file another name; people still have links to the earlier posting."
    `);
  });

  test('follows a posting that was renamed, before and after that is committed', async () => {
    const renamed = 'docs/jobs/night-baker.md';
    const ledger = 'published: [/jobs/baker]\nredirects: {/jobs/baker: /jobs/night-baker}\n';
    const [before, after] = await inRepository(files, (repository) => {
      repository.commit({[JOB]: job('hiring: open\nposted: 2026-10-05\n')});
      renameSync(join(repository.siteDir, JOB), join(repository.siteDir, renamed));
      writeFileSync(join(repository.siteDir, renamed), job('hiring: open\nposted: 2026-11-20\n'));
      writeFileSync(join(repository.siteDir, 'docs/addresses.yaml'), ledger);
      const uncommitted = explainNow(repository);
      repository.commit({});
      return [uncommitted, explainNow(repository)];
    });
    expect(before).toHaveLength(1);
    expect(before[0]).toContain('expected 2026-10-05, the day it was first published');
    expect(after).toEqual(before);
  });

  test('gives a posting that was published without a day one, once', async () => {
    const [first, second] = await inRepository(files, (repository) => {
      repository.commit({[JOB]: job('hiring: open\n')});
      repository.commit({[JOB]: job('hiring: open\nposted: 2026-10-05\n')});
      const before = explainNow(repository);
      repository.commit({[JOB]: job('hiring: open\nposted: 2026-10-06\n')});
      return [before, explainNow(repository)];
    });
    expect(first).toEqual([]);
    expect(second).toHaveLength(1);
  });
});

import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {copySite, linkPackages, SECOND_COMPANY} from '../support/site-copy.ts';
import {DOCUSAURUS, type Run, runScript} from '../support/site-run.ts';

const SKILL = 'docs/skills/laufraeder.md';
const JOB = 'docs/jobs/zweiradmechanik.md';

/** `npm run build`, without its set-up: the check, the build elsewhere, and the swap. */
const build = (siteDir: string): Promise<Run> => runScript(siteDir, ['bin/build.mjs']);

/** A page as it was built. */
const readBuilt = (siteDir: string, page: string): string =>
  readFileSync(join(siteDir, 'build', `${page}.html`), 'utf8');

/** The card that a built page names: where it lies, and the words on it. */
const readCard = (siteDir: string, page: string): {file: string; alt: string} => {
  const html = readBuilt(siteDir, page);
  const find = (property: string): string =>
    new RegExp(`property="?og:image${property}"? content="?([^">]+?)"? ?/?>`).exec(html)?.[1] ?? '';
  return {file: join(siteDir, 'build', new URL(find('')).pathname), alt: find(':alt')};
};

const replace = (siteDir: string, path: string, from: string, to: string): void => {
  const text = readFileSync(join(siteDir, path), 'utf8');
  if (!text.includes(from)) throw new Error(`${path} does not say "${from}".`);
  writeFileSync(join(siteDir, path), text.replace(from, to));
};

/** A value that changes when anything below a folder does. */
const hashFolder = (folder: string): string => {
  const hash = createHash('sha256');
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((file) => file.isFile());
  for (const path of files.map(({parentPath, name}) => join(parentPath, name)).sort()) {
    hash.update(path).update(readFileSync(path));
  }
  return hash.digest('hex');
};

const STACK = /^\s+at .+:\d+:\d+\)?$/m;

test.describe.configure({mode: 'default', timeout: 240_000});

test('a build after a build shows what was edited in between, on every page that shows it', async () => {
  const siteDir = copySite({company: SECOND_COMPANY});
  try {
    expect(await build(siteDir)).toMatchObject({exitCode: 0});
    expect(readBuilt(siteDir, 'jobs/zweiradmechanik')).toContain('Laufräder bauen');
    const cards = {job: readCard(siteDir, 'jobs/zweiradmechanik'), home: readCard(siteDir, 'index')};
    const home = readFileSync(cards.home.file);

    replace(siteDir, JOB, 'hiring: open', 'hiring: closed\nclosed: 2026-11-20');
    replace(siteDir, SKILL, 'title: Laufräder bauen', 'title: Räder zentrieren');
    expect(await build(siteDir)).toMatchObject({exitCode: 0});
    expect(existsSync(join(siteDir, 'node_modules/.cache/rspack')), 'the second build was a warm one').toBe(true);
    const job = readBuilt(siteDir, 'jobs/zweiradmechanik');
    expect(job).toContain('Räder zentrieren');
    expect(job).not.toContain('Laufräder bauen');
    const closed = readCard(siteDir, 'jobs/zweiradmechanik');
    expect(closed.alt).toContain('20. November 2026');
    expect(closed.file).not.toBe(cards.job.file);
    expect(existsSync(closed.file)).toBe(true);
    // What did not change keeps its address and its bytes.
    expect(readCard(siteDir, 'index')).toEqual(cards.home);
    expect(readFileSync(cards.home.file)).toEqual(home);

    // The same folder, because a failed build must leave a good one alone.
    const before = hashFolder(join(siteDir, 'build'));
    replace(siteDir, SKILL, 'expresses: [sorgfalt]', 'expresses: [sorgfald]');
    const {exitCode, output} = await build(siteDir);
    expect(exitCode).toBe(1);
    expect(output).toContain(`${SKILL}:5:13  known-references  Unexpected value "sorgfald"`);
    expect(output).toContain('Did you mean "sorgfalt"?');
    expect(output).not.toMatch(STACK);
    expect(hashFolder(join(siteDir, 'build'))).toBe(before);

    // Whoever builds without the check is stopped in the same words.
    const unchecked = await runScript(siteDir, [DOCUSAURUS, 'build', '--out-dir', 'elsewhere']);
    expect(unchecked.exitCode).not.toBe(0);
    expect(unchecked.output).toContain('Did you mean "sorgfalt"?');
  } finally {
    rmSync(siteDir, {recursive: true, force: true});
  }
});

const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      GIT_AUTHOR_DATE: '2024-03-05T12:00:00Z',
      GIT_COMMITTER_DATE: '2024-03-05T12:00:00Z',
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });

test('a page shows the day of its last commit, and in a shallow clone no day at all', async () => {
  const origin = copySite({company: SECOND_COMPANY});
  const clones = mkdtempSync(join(tmpdir(), 'handbook-clones-'));
  try {
    git(origin, 'init', '--quiet', '--initial-branch=main');
    writeFileSync(join(origin, '.git/info/exclude'), 'node_modules\n');
    git(origin, 'add', '--all');
    git(origin, 'commit', '--quiet', '--message=All pages');
    git(origin, 'commit', '--quiet', '--allow-empty', '--message=Another day');
    for (const [name, depth] of [
      ['full', []],
      ['shallow', ['--depth=1']],
    ] as const) {
      git(clones, 'clone', '--quiet', ...depth, `file://${origin}`, name);
      linkPackages(join(clones, name));
      expect(await build(join(clones, name)), name).toMatchObject({exitCode: 0});
    }
    expect(readBuilt(join(clones, 'full'), 'skills/laufraeder')).toMatch(/datetime="?2024-03-05T12:00:00/i);
    expect(readBuilt(join(clones, 'shallow'), 'skills/laufraeder')).not.toMatch(/theme-last-updated/);
    expect(readBuilt(join(clones, 'shallow'), 'skills/laufraeder')).not.toContain('2024');
  } finally {
    for (const folder of [origin, clones]) rmSync(folder, {recursive: true, force: true});
  }
});

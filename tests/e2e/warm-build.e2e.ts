import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {expect, test} from '@playwright/test';
import {closeExpired, isAdvertised, listEntries} from '../../src/content/graph.ts';
import {loadHandbook} from '../../src/content/load-handbook.ts';
import {readToday} from '../../src/plugins/handbook/today.ts';
import {copySite, linkPackages, SECOND_COMPANY} from '../support/site-copy.ts';
import {DOCUSAURUS, type Run, runScript} from '../support/site-run.ts';
import {expectNoneOpen, expectUntold} from './support/none-open.ts';
import {serveBuild} from './support/serve-build.ts';

const SKILL = 'docs/skills/laufraeder.md';
/** A title that ends scripts, sections and tags, and turns what follows round; in a file only as it is written here. */
const HOSTILE = '</script><b>Räder</b> ]]> & \u200Fzentrieren';
const WRITTEN = HOSTILE.replace('\u200F', '\\u200F');

const HOME = 'http://localhost:4341/';
const PUBLISHED = {SITE_URL: HOME.slice(0, -1), PUBLISH: 'true'};

/** `npm run build`, without its set-up: the check, the build elsewhere, and the swap. */
const build = (siteDir: string, env?: Record<string, string>): Promise<Run> =>
  runScript(siteDir, ['bin/build.mjs'], env);

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

/** Every file of a build, with a value that changes when it does. */
const hashBuild = (siteDir: string): Record<string, string> => {
  const folder = join(siteDir, 'build');
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((file) => file.isFile());
  const hash = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
  return Object.fromEntries(
    files.map(({parentPath, name}) => join(parentPath, name)).map((path) => [relative(folder, path), hash(path)]),
  );
};

/** Ends every open job, and returns their ids. */
const closeJobs = (siteDir: string): string[] => {
  const {graph} = loadHandbook(siteDir);
  const open = listEntries(closeExpired(graph, readToday(graph.company)), 'job').filter(isAdvertised);
  for (const {path} of open) replace(siteDir, path, 'hiring: open', 'hiring: closed\nclosed: 2026-11-20');
  return open.map(({id}) => id);
};

const MATRIX = 'levels/werkstatt/geselle/coverage';

/** The numbers of the stages in which a matrix says that the skill is assessed. */
const readMarks = (html: string): string[] => {
  const row = />Beraten<\/a>(.*?)(?:<tr|<\/tbody|<\/table)/s.exec(html)?.[1] ?? '';
  return row.replaceAll(/<[^>]+>/g, ' ').match(/\d+/g) ?? [];
};

/** Pages that show, each in its way, what a stage assesses: both readings of the stage, the decisions, the matrix, and what a candidate does. */
const ASSESSING = [
  'interview-process/werkstatt/probetag',
  'interview-process/werkstatt/probetag/interviewers',
  'interview-process/werkstatt/would-i-be-selected',
  MATRIX,
  'jobs/zweiradmechanik/prepare',
  'jobs/zweiradmechanik/self-check',
];

const STAGE = 'docs/interview-process/werkstatt/probetag.md';
const OTHER_STAGE = 'docs/interview-process/werkstatt/gespraech.md';
const LOOKS_AT = 'Was einer Kundin gesagt wird, die das Rad abholt.';

/** Moves a skill from one stage to another: its rubric goes, because nobody would read it there. */
const moveSkill = (siteDir: string): void => {
  replace(siteDir, STAGE, 'skills: [laufraeder, beraten]', 'skills: [laufraeder]');
  const text = readFileSync(join(siteDir, STAGE), 'utf8');
  const rubric = /^ {2}- id: beraten\n(?: {4}.*\n)+/m.exec(text)?.[0] ?? '';
  if (!rubric.includes(LOOKS_AT)) throw new Error(`${STAGE} does not say what it looks at.`);
  writeFileSync(join(siteDir, STAGE), text.replace(rubric, ''));
  replace(siteDir, OTHER_STAGE, 'assesses:\n', 'assesses:\n  skills: [beraten]\n');
};

const STACK = /^\s+at .+:\d+:\d+\)?$/m;

test.describe.configure({mode: 'default', timeout: 240_000});

test('a build after a build shows what was edited in between, on every page that shows it', async ({browser}) => {
  const siteDir = copySite({company: SECOND_COMPANY});
  try {
    expect(await build(siteDir, PUBLISHED)).toMatchObject({exitCode: 0});
    expect(readBuilt(siteDir, 'jobs/zweiradmechanik')).toContain('Laufräder bauen');
    expect(readBuilt(siteDir, 'jobs/zweiradmechanik')).toContain('"JobPosting"');
    const cards = {job: readCard(siteDir, 'jobs/zweiradmechanik'), home: readCard(siteDir, 'index')};
    const home = readFileSync(cards.home.file);

    const assessing = Object.fromEntries(ASSESSING.map((page) => [page, readBuilt(siteDir, page)]));
    const saying = ASSESSING.filter((page) => page !== MATRIX);
    expect(saying.filter((page) => !assessing[page]?.includes(LOOKS_AT))).toEqual([]);

    moveSkill(siteDir);
    const jobs = closeJobs(siteDir);
    replace(siteDir, SKILL, 'title: Laufräder bauen', `title: "${WRITTEN}"`);
    expect(await build(siteDir, PUBLISHED)).toMatchObject({exitCode: 0});
    expect(existsSync(join(siteDir, 'node_modules/.cache/rspack')), 'the second build was a warm one').toBe(true);
    const job = readBuilt(siteDir, 'jobs/zweiradmechanik');
    expect(job).toContain('zentrieren');
    expect(job).not.toContain('Laufräder bauen');
    const closed = readCard(siteDir, 'jobs/zweiradmechanik');
    expect(closed.alt).toContain('20. November 2026');
    expect(closed.file).not.toBe(cards.job.file);
    expect(existsSync(closed.file)).toBe(true);
    expect(ASSESSING.filter((page) => readBuilt(siteDir, page).includes(LOOKS_AT))).toEqual([]);
    expect([assessing[MATRIX] ?? '', readBuilt(siteDir, MATRIX)].map(readMarks)).toEqual([['2'], ['1']]);
    // What did not change keeps its address and its bytes.
    expect(readCard(siteDir, 'index')).toEqual(cards.home);
    expect(readFileSync(cards.home.file)).toEqual(home);
    await test.step('nothing tells programs of a job', () => expectUntold(join(siteDir, 'build'), jobs));
    await test.step('the pages say that no job is open, and take a title for words', () =>
      serveBuild(siteDir, HOME, async () => {
        for (const scripts of [true, false]) await expectNoneOpen(browser, HOME, scripts, HOSTILE);
      }));

    // The same folder, because a failed build must leave a good one alone.
    const before = hashBuild(siteDir);
    replace(siteDir, SKILL, 'expresses: [sorgfalt]', 'expresses: [sorgfald]');
    const {exitCode, output} = await build(siteDir, PUBLISHED);
    expect(exitCode).toBe(1);
    expect(output).toContain(`${SKILL}:5:13  known-references  Unexpected value "sorgfald"`);
    expect(output).toContain('Did you mean "sorgfalt"?');
    expect(output).not.toMatch(STACK);
    expect(hashBuild(siteDir)).toEqual(before);

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

test('two builds of one commit on one day are equal to the byte, and show the day of a page’s last commit', async () => {
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
      // Elsewhere and later.
      ['full-again', []],
      ['shallow', ['--depth=1']],
    ] as const) {
      git(clones, 'clone', '--quiet', ...depth, `file://${origin}`, name);
      linkPackages(join(clones, name));
      expect(await build(join(clones, name), {...PUBLISHED, HANDBOOK_TODAY: '2026-11-23'}), name).toMatchObject({
        exitCode: 0,
      });
    }
    const files = hashBuild(join(clones, 'full'));
    expect(Object.keys(files).length).toBeGreaterThan(100);
    expect(hashBuild(join(clones, 'full-again'))).toEqual(files);
    // A shallow clone knows no days.
    expect(readBuilt(join(clones, 'full'), 'skills/laufraeder')).toMatch(/datetime="?2024-03-05T12:00:00/i);
    expect(readBuilt(join(clones, 'shallow'), 'skills/laufraeder')).not.toMatch(/theme-last-updated/);
    expect(readBuilt(join(clones, 'shallow'), 'skills/laufraeder')).not.toContain('2024');
  } finally {
    for (const folder of [origin, clones]) rmSync(folder, {recursive: true, force: true});
  }
});

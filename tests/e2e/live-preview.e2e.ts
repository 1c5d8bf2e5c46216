import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {test as base, type Page} from '@playwright/test';
import {copySite, SECOND_COMPANY} from '../support/site-copy.ts';
import {collectOutput, DOCUSAURUS, end, startScript} from '../support/site-run.ts';

const {expect} = base;

/** A site in live preview, and the files it is made from. */
type Preview = {
  siteDir: string;
  home: string;
  edit: (path: string, change: (text: string) => string) => void;
  /** Everything that the server has said. */
  output: () => string;
  isAlive: () => boolean;
};

const SKILL = 'docs/skills/laufraeder.md';
const JOB = 'docs/jobs/zweiradmechanik.md';

const isReady = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
};

/** Starts `docusaurus start` in a copy of the other company's site; `prepare` edits the copy before. */
const startPreview = async (
  port: number,
  prepare: (siteDir: string) => void = () => {},
): Promise<Preview & {stop: () => Promise<void>}> => {
  const siteDir = copySite({company: SECOND_COMPANY});
  prepare(siteDir);
  const home = `http://localhost:${port}/`;
  const args = ['start', '--no-open', '--host', 'localhost', '--port', String(port)];
  const child = startScript(siteDir, [DOCUSAURUS, ...args], {SITE_URL: home.slice(0, -1)});
  const output = collectOutput(child);
  const stop = async (): Promise<void> => {
    await end(child);
    rmSync(siteDir, {recursive: true, force: true});
  };
  try {
    const look = async () => (child.exitCode === null ? isReady(home) : output());
    await expect.poll(look, {message: 'the preview answers', timeout: 120_000}).toBe(true);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    siteDir,
    home,
    output,
    edit: (path, change) => writeFileSync(join(siteDir, path), change(readFileSync(join(siteDir, path), 'utf8'))),
    isAlive: () => child.exitCode === null,
    stop,
  };
};

/** Waits for what the page shows after an edit; a reload stands in for a hot update that came while loading. */
const eventually = async (page: Page, url: string, check: () => Promise<void>): Promise<void> => {
  await expect(async () => {
    await page.goto(url);
    await check();
  }).toPass({timeout: 60_000, intervals: [500, 1_000, 2_000]});
};

const test = base.extend<object, {preview: Preview}>({
  preview: [
    async ({browserName: _}, use) => {
      const {stop, ...preview} = await startPreview(4321);
      await use(preview);
      await stop();
    },
    {scope: 'worker', timeout: 150_000},
  ],
});

// One server for all of them, one after the other: each leaves the files as it found them.
test.describe.configure({mode: 'serial', timeout: 150_000});

test('shows the problem of a page on the page, lives on, and recovers once it is mended', async ({page, preview}) => {
  const url = `${preview.home}skills/laufraeder`;
  const problems = page.locator('[data-problems]');
  await eventually(page, url, () => expect(page.getByRole('heading', {level: 1})).toHaveText(/Laufräder bauen/));
  await expect(problems).toHaveCount(0);

  preview.edit(SKILL, (text) => text.replace('title: Laufräder bauen', 'tilte: Laufräder bauen'));
  await eventually(page, url, async () => {
    await expect(problems).toContainText(`${SKILL}:2:1`);
    await expect(problems).toContainText('Unexpected field "tilte"');
  });
  expect(preview.isAlive()).toBe(true);

  preview.edit(SKILL, (text) => text.replace('tilte:', 'title:'));
  await eventually(page, url, async () => {
    await expect(page.getByRole('heading', {level: 1})).toHaveText(/Laufräder bauen/);
    await expect(problems).toHaveCount(0);
  });
});

test('never runs front matter', async ({page, preview}) => {
  const canary = join(preview.siteDir, 'canary');
  const before = readFileSync(join(preview.siteDir, SKILL), 'utf8');
  preview.edit(
    SKILL,
    () => `---js\n{title: require('fs').writeFileSync(${JSON.stringify(canary)}, '') || 'Run'}\n---\n\nWords.\n`,
  );
  await eventually(page, `${preview.home}skills/laufraeder`, () =>
    expect(page.locator('[data-problems]')).toContainText('Unexpected "js"'),
  );
  expect(existsSync(canary)).toBe(false);
  preview.edit(SKILL, () => before);
  await eventually(page, `${preview.home}skills/laufraeder`, () =>
    expect(page.locator('[data-problems]')).toHaveCount(0),
  );
});

test('shows a new title of a skill on the page of the job that asks for it', async ({page, preview}) => {
  const link = page.getByRole('main').getByRole('link', {name: 'Räder zentrieren'});
  preview.edit(SKILL, (text) => text.replace('Laufräder bauen', 'Räder zentrieren'));
  await eventually(page, `${preview.home}jobs/zweiradmechanik`, () => expect(link.first()).toBeVisible());
  preview.edit(SKILL, (text) => text.replace('Räder zentrieren', 'Laufräder bauen'));
  await eventually(page, `${preview.home}jobs/zweiradmechanik`, () => expect(link).toHaveCount(0));
});

test('shows a page that was empty for an instant while it was saved', async ({page, preview}) => {
  const heading = page.getByRole('heading', {level: 1});
  const before = readFileSync(join(preview.siteDir, SKILL), 'utf8');
  const save = async (text: string): Promise<void> => {
    writeFileSync(join(preview.siteDir, SKILL), '');
    await setTimeout(20);
    writeFileSync(join(preview.siteDir, SKILL), text);
  };
  for (const title of ['Räder spannen', 'Räder einspeichen', 'Laufräder bauen']) {
    await save(before.replace('Laufräder bauen', title));
    await eventually(page, `${preview.home}skills/laufraeder`, async () => {
      await expect(heading).toHaveText(new RegExp(title), {timeout: 1_000});
      await expect(page.locator('[data-problems]')).toHaveCount(0);
    });
  }
});

test('shows a link that leads nowhere as a problem of its page', async ({page, preview}) => {
  const before = readFileSync(join(preview.siteDir, SKILL), 'utf8');
  preview.edit(SKILL, (text) => `${text}\n\n[Sorgfalt](/values/sorgfallt.md)\n`);
  await eventually(page, `${preview.home}skills/laufraeder`, () =>
    expect(page.locator('[data-problems]')).toContainText('Did you mean "/values/sorgfalt.md"?'),
  );
  await expect(page.locator('iframe')).toHaveCount(0);
  preview.edit(SKILL, () => before);
  await eventually(page, `${preview.home}skills/laufraeder`, () =>
    expect(page.locator('[data-problems]')).toHaveCount(0),
  );
});

test('shows a page that is new', async ({page, preview}) => {
  const text = readFileSync(join(preview.siteDir, 'docs/values/sorgfalt.md'), 'utf8');
  writeFileSync(join(preview.siteDir, 'docs/values/ruhe.md'), text.replace('title: Sorgfalt', 'title: Ruhe'));
  await eventually(page, `${preview.home}values/ruhe`, () =>
    expect(page.getByRole('heading', {level: 1})).toHaveText(/Ruhe/),
  );
  await eventually(page, `${preview.home}values`, () =>
    expect(page.getByRole('main').getByRole('link', {name: 'Ruhe', exact: true})).toBeVisible(),
  );
});

/** Where a page leads programs: to feeds, to its Markdown, and to the list for language models. */
const listForPrograms = (page: Page): Promise<string[]> =>
  page
    .locator('head link:is([rel=alternate][type], [rel=describedby]), main a[type]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement | HTMLAnchorElement).href));

test('makes what a build would write beside a page, and makes it anew after an edit', async ({page, preview}) => {
  const url = `${preview.home}jobs`;
  await eventually(page, url, () => expect(page.getByRole('link', {name: 'RSS', exact: true})).toBeVisible());
  const addresses = await listForPrograms(page);
  expect(addresses).toEqual(expect.arrayContaining([`${url}/rss.xml`, `${url}.md`, `${preview.home}llms.txt`]));
  const others = ['open-data/jobs.json', 'open-data/schemas/1/jobs.json', 'departments/werkstatt/jobs.json'];
  const read = async (address: string): Promise<string> => {
    // As a browser asks that follows a link.
    const response = await page.request.get(address, {headers: {accept: 'text/html,*/*;q=0.8'}});
    expect(response.status(), address).toBe(200);
    expect(response.headers()['content-type'], address).not.toContain('html');
    return response.text();
  };
  for (const address of [...addresses, ...others.map((path) => `${preview.home}${path}`)]) await read(address);

  const listTitles = async (): Promise<boolean[]> => {
    const files = [
      `${url}/rss.xml`,
      `${url}/feed.json`,
      `${preview.home}open-data/jobs.json`,
      `${url}/zweiradmechanik.md`,
    ];
    return Promise.all(files.map(async (file) => (await read(file)).includes('Räder aller Art')));
  };
  expect(await listTitles()).toEqual([false, false, false, false]);
  preview.edit(JOB, (text) => text.replace('title: Zweiradmechanik', 'title: Räder aller Art'));
  expect(await listTitles()).toEqual([true, true, true, true]);
  preview.edit(JOB, (text) => text.replace('title: Räder aller Art', 'title: Zweiradmechanik'));
});

test('finds things by name and by their text, and what is new among them', async ({page, preview}) => {
  const search = (words: string) => `${preview.home}search?${new URLSearchParams({q: words})}`;
  const hits = page.getByRole('main').locator('ol a');
  const isFirst = (address: string) => () =>
    expect(hits.first()).toHaveAttribute('href', new RegExp(`^${address}(#.*)?$`));
  await eventually(page, search('Laufräder'), isFirst('/skills/laufraeder'));
  await expect(page.getByRole('main').getByRole('status')).not.toContainText('…');

  const before = readFileSync(join(preview.siteDir, SKILL), 'utf8');
  preview.edit(
    SKILL,
    (text) =>
      `${text.replace('Laufräder bauen', 'Speichen spannen')}\n\n## Am Ende\n\nDann läuft das Fingerspitzengefühl mit.\n`,
  );
  await eventually(page, search('Speichen spannen'), isFirst('/skills/laufraeder'));
  await eventually(page, search('Fingerspitzengefühl'), isFirst('/skills/laufraeder#am-ende'));
  await expect(hits.first().locator('mark')).toHaveText(['Fingerspitzengefühl']);

  preview.edit(SKILL, () => before);
  await eventually(page, search('Laufräder bauen'), isFirst('/skills/laufraeder'));
  await eventually(page, search('Fingerspitzengefühl'), () =>
    expect(page.getByRole('main').getByRole('status')).toContainText('Fingerspitzengefühl'),
  );
});

test('says nothing of a crash', ({preview}) => {
  expect(preview.isAlive()).toBe(true);
  expect(preview.output()).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
});

base('starts although a page is broken, and shows its problem there', async ({page}) => {
  base.setTimeout(180_000);
  const preview = await startPreview(4322, (siteDir) => {
    for (const path of [SKILL, JOB]) writeFileSync(join(siteDir, path), '---\ntitle: [\n---\n\nWords.\n');
  });
  try {
    await eventually(page, `${preview.home}skills/laufraeder`, () =>
      expect(page.locator('[data-problems]')).toContainText(SKILL),
    );
    await eventually(page, `${preview.home}jobs/zweiradmechanik`, () =>
      expect(page.locator('[data-problems]')).toContainText(JOB),
    );
    expect(preview.isAlive()).toBe(true);
  } finally {
    await preview.stop();
  }
});

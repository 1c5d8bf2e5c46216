import type {Page} from '@playwright/test';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {toString as toText} from 'mdast-util-to-string';
import {toNotesText} from '../../src/routes/SelfCheck/notes-file.ts';
import {toStorageKey} from '../../src/routes/SelfCheck/storage-key.ts';
import {listViolations, setScheme} from './support/axe.ts';
import {checkStructure} from './support/check-structure.ts';
import {open, waitUntilArrived, waitUntilHydrated} from './support/open.ts';
import {
  ADDRESS,
  fields,
  JOB,
  listAsked,
  outline,
  readDownload,
  readStorage,
  results,
  watchRequests,
} from './support/self-check.ts';
import {sites, toHome} from './support/sites.ts';
import {expect, test} from './support/test.ts';

const KEY = toStorageKey(JOB.id, sites.published.baseUrl);
const asked = listAsked('en');
const [first = '', second = ''] = asked.map(({id}) => id);

/** Lines that Markdown would take for something else. */
const LINES = [
  'Moved a table while it was written to',
  '# Led it to the end',
  '- Wrote *why* [down](here)',
  '1. Asked',
];

/** Notes on the first two things asked for. */
const fill = async (page: Page): Promise<void> => {
  await fields(page).nth(0).fill(LINES.join('\n'));
  await fields(page).nth(1).fill('Counted twice\r\n\r\nCounted twice');
};

const button = (page: Page, name: string) => page.getByRole('main').getByRole('button', {name, exact: true});

/** Chooses a file with a text in it. */
const importText = async (page: Page, text: string): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await button(page, 'Import from a file').click();
  await (await chooser).setFiles({name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from(text)});
};

const exportText = async (page: Page): Promise<string> => {
  const download = page.waitForEvent('download');
  await button(page, 'Export to a file').click();
  return readDownload(await download);
};

test.describe('the notes', () => {
  test('are reached from the job, and kept once something is typed, not before', async ({page}) => {
    await open(page, JOB.address.slice(1));
    await page.getByRole('link', {name: 'Check it against what you have done'}).click();
    await waitUntilArrived(page, new RegExp(`${ADDRESS}$`));
    await expect(fields(page)).toHaveCount(asked.length);
    expect(await readStorage(page)).toEqual({});
    await fields(page).first().pressSequentially('A');
    expect(await readStorage(page)).toEqual({[KEY]: toNotesText(JOB.id, {[first]: 'A'})});
    expect(page.url(), 'nothing of it is in the address').toMatch(new RegExp(`${ADDRESS}$`));
  });

  test('are still there after the page was left, loaded again, or read in French', async ({page}) => {
    await open(page, ADDRESS);
    await fill(page);
    const [note] = await fields(page).evaluateAll((all) => all.map((field) => (field as HTMLTextAreaElement).value));
    expect(note).toBe(LINES.join('\n'));
    await page.getByRole('main').getByRole('link', {name: JOB.data.title}).first().click();
    await expect(page).toHaveURL(new RegExp(`${JOB.address}$`));
    await page.goBack();
    await expect(fields(page).first()).toHaveValue(LINES.join('\n'));
    await page.reload();
    await expect(fields(page).first()).toHaveValue(LINES.join('\n'));
    await open(page, `fr/${ADDRESS}`);
    await expect(fields(page).first()).toHaveValue(LINES.join('\n'));
    expect(Object.keys(await readStorage(page))).toEqual([KEY]);
  });

  test('are gone once they are cleared, in every tab', async ({page, context}) => {
    await open(page, ADDRESS);
    await fill(page);
    const other = await context.newPage();
    await open(other, ADDRESS);
    await expect(fields(other).first()).toHaveValue(LINES.join('\n'));

    await button(page, 'Clear everything').click();
    await expect(page.getByRole('group', {name: 'Clear all notes on this job?'})).toBeFocused();
    expect(Object.keys(await readStorage(page)), 'a question clears nothing').toEqual([KEY]);
    await page.keyboard.press('Escape');
    await expect(button(page, 'Clear everything')).toBeFocused();
    await button(page, 'Clear everything').click();
    await button(page, 'Keep them').click();
    await expect(fields(page).first()).toHaveValue(LINES.join('\n'));

    await button(page, 'Clear everything').click();
    await button(page, 'Clear all notes').click();
    await expect(button(page, 'Import from a file')).toBeFocused();
    await expect(results(page).filter({hasText: 'All notes on this job are cleared.'})).toBeVisible();
    await expect(page.getByText('Nothing noted yet.')).toHaveCount(asked.length);
    expect(await readStorage(page)).toEqual({});
    await expect(fields(other).first()).toHaveValue('');
    await page.reload();
    await waitUntilHydrated(page);
    await expect(fields(page).first()).toHaveValue('');
  });

  test('of two tabs come together', async ({page, context}) => {
    await open(page, ADDRESS);
    const other = await context.newPage();
    await open(other, ADDRESS);
    await fields(page).nth(0).fill('Here');
    await expect(fields(other).nth(0)).toHaveValue('Here');
    await fields(other).nth(1).fill('There');
    await expect(fields(page).nth(1)).toHaveValue('There');
    expect(await readStorage(page)).toEqual({[KEY]: toNotesText(JOB.id, {[first]: 'Here', [second]: 'There'})});
  });

  test('on what is no longer asked for stay, but not in the outline', async ({page}) => {
    const text = toNotesText(JOB.id, {'skill:long-gone': 'Carved it in stone'});
    await page.addInitScript(([key, held]) => localStorage.setItem(String(key), String(held)), [KEY, text]);
    await open(page, ADDRESS);
    await expect(page.getByRole('heading', {name: 'No longer asked for'})).toBeVisible();
    await expect(page.getByRole('textbox', {name: 'skill:long-gone'})).toHaveValue('Carved it in stone');
    await expect(outline(page)).not.toContainText('Carved it in stone');
    expect(await exportText(page)).toBe(text);
  });
});

for (const [locale, prefix, title] of [
  ['en', '', 'Cover letter'],
  ['fr', 'fr/', 'Lettre de motivation'],
] as const) {
  test(`the outline has each piece of evidence once, and says what is missing (${locale})`, async ({page}) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, `${prefix}${ADDRESS}`);
    await fill(page);
    await expect(outline(page)).toContainText('Counted twice');
    const text = (await outline(page).textContent()) ?? '';
    expect(text.startsWith(`# ${title}`)).toBe(true);
    const tree = fromMarkdown(text);
    const lists = tree.children.flatMap((node) =>
      node.type === 'list' ? [node.children.map((item) => toText(item))] : [],
    );
    expect(lists.slice(0, 2)).toEqual([LINES, ['Counted twice']]);
    expect(text.split('Counted twice')).toHaveLength(2);
    const headings = tree.children
      .filter((node) => node.type === 'heading' && node.depth === 2)
      .map((node) => toText(node));
    const titles = listAsked(locale).map(({link}) => link.title);
    expect(headings.slice(0, 2)).toEqual(titles.slice(0, 2));
    expect(lists[2]?.length).toBe(titles.length - 2);
    for (const [place, {link, stages}] of listAsked(locale).slice(2).entries()) {
      expect(lists[2]?.[place]).toContain(link.title);
      for (const stage of stages) expect(lists[2]?.[place]).toContain(stage.link.title);
    }

    const buttons = page.getByRole('main').getByRole('button');
    await buttons.nth(0).click();
    await expect(
      results(page).filter({hasText: locale === 'en' ? 'The outline is copied.' : 'Le plan est copié.'}),
    ).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    const download = page.waitForEvent('download');
    await buttons.nth(1).click();
    expect((await download).suggestedFilename()).toBe(`cover-letter-${JOB.id}.md`);
    expect(await readDownload(await download)).toBe(text);
  });
}

test('the outline is selected where the browser lets no page copy', async ({page}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {value: undefined});
    document.execCommand = () => false;
  });
  await open(page, ADDRESS);
  await fill(page);
  await button(page, 'Copy the outline').click();
  await expect(results(page).filter({hasText: 'The outline is selected'})).toBeVisible();
  const selected = await page.evaluate(() => String(window.getSelection()));
  expect(selected.trim()).toBe((await outline(page).textContent())?.trim());
});

test.describe('a visit', () => {
  /** Looks at everything and at every link. */
  const wander = async (page: Page): Promise<void> => {
    for (const link of await page.locator(':is(nav, main, footer) a[href]:visible').all())
      await link.hover({force: true});
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
  };

  test('asks for nothing, whatever is looked at, typed or pressed', async ({page}) => {
    await open(page, ADDRESS);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('head link[rel=prefetch]'), 'nor while it was loaded').toHaveCount(0);
    const requests = watchRequests(page);
    await wander(page);
    await fields(page).last().fill('Żółć, 語, 🎂 and “more”');
    await fill(page);
    await button(page, 'Copy the outline').click();
    await exportText(page);
    await importText(page, '{');
    await expect(results(page).filter({hasText: 'Nothing was imported'})).toBeVisible();
    await button(page, 'Clear everything').click();
    await button(page, 'Clear all notes').click();
    await wander(page);
    expect(requests).toEqual([]);
  });

  test('of the job itself loads what its links lead to, and does again on the way back', async ({page}) => {
    await open(page, ADDRESS);
    await page.waitForLoadState('networkidle');
    await page.getByRole('main').getByRole('link', {name: JOB.data.title}).first().click();
    await expect(page).toHaveURL(new RegExp(`${JOB.address}$`));
    const requests = watchRequests(page);
    await wander(page);
    expect(requests.length).toBeGreaterThan(0);
  });

  test('goes on without a network', async ({page, context}) => {
    await open(page, ADDRESS);
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await fill(page);
    await expect(outline(page)).toContainText('Counted twice');
    const download = page.waitForEvent('download');
    await button(page, 'Download it (Markdown)').click();
    expect(await readDownload(await download)).toBe(await outline(page).textContent());
    const exported = await exportText(page);
    await button(page, 'Clear everything').click();
    await button(page, 'Clear all notes').click();
    await expect(outline(page)).not.toContainText('Counted twice');
    await importText(page, exported);
    await expect(outline(page)).toContainText('Counted twice');
    await expect(fields(page).first()).toHaveValue(LINES.join('\n'));
  });
});

test.describe('a file of notes', () => {
  test('is the same after it was imported in a clean profile and exported again', async ({page, browser, site}) => {
    await open(page, ADDRESS);
    await fill(page);
    const exported = await exportText(page);
    expect({[KEY]: exported}).toEqual(await readStorage(page));

    const clean = await browser.newContext({baseURL: toHome(site)});
    const other = await clean.newPage();
    await open(other, `fr/${ADDRESS}`);
    const input = other.locator('input[type=file]');
    await input.setInputFiles({name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from(exported)});
    await expect(fields(other).first()).toHaveValue(LINES.join('\n'));
    expect(await readStorage(other)).toEqual({[KEY]: exported});
    const download = other.waitForEvent('download');
    await other.getByRole('button', {name: 'Exporter dans un fichier'}).click();
    expect((await download).suggestedFilename()).toBe(`self-check-${JOB.id}.json`);
    expect(await readDownload(await download)).toBe(exported);
    await clean.close();
  });

  const more = toNotesText(JOB.id, {[first]: 'From the file', [second]: 'Counted twice\nCounted again'});
  const question = 'There are notes here already.';

  test('is added to the notes, takes their place, or is not imported, as somebody likes', async ({page}) => {
    await open(page, ADDRESS);
    await fill(page);
    const before = await readStorage(page);
    await importText(page, more);
    await expect(page.getByRole('group', {name: question})).toBeFocused();
    await button(page, 'Import nothing').click();
    await expect(button(page, 'Import from a file')).toBeFocused();
    expect(await readStorage(page)).toEqual(before);

    await importText(page, more);
    await button(page, 'Keep them and add those of the file').click();
    await expect(results(page).filter({hasText: 'The notes are imported.'})).toBeVisible();
    await expect(fields(page).nth(0)).toHaveValue([...LINES, 'From the file'].join('\n'));
    await expect(fields(page).nth(1)).toHaveValue('Counted twice\n\nCounted twice\nCounted again');

    await importText(page, more);
    await button(page, 'Replace them with those of the file').click();
    await expect(fields(page).nth(0)).toHaveValue('From the file');
    expect(await readStorage(page)).toEqual({[KEY]: more});
  });

  for (const [name, text, fault] of [
    ['is broken', more.slice(0, -9), 'damaged'],
    ['is something else', '{"jobs": []}', 'something else'],
    ['is on another job', more.replace(JOB.id, 'somebody-else'), 'another job'],
    ['a newer page wrote', more.replace('"version": 1', '"version": 2'), 'newer version'],
    ['is too large', more.replace('From', 'From'.repeat(300_000)), 'larger than 1 MB'],
    ['is empty', toNotesText(JOB.id, {}), 'no notes in this file'],
  ] as const) {
    test(`is refused where it ${name}`, async ({page}) => {
      await open(page, ADDRESS);
      await fill(page);
      const before = await readStorage(page);
      await importText(page, text);
      await expect(results(page).filter({hasText: fault})).toBeVisible();
      expect(await readStorage(page)).toEqual(before);
      await expect(page.getByRole('group', {name: question})).toHaveCount(0);
      // The same file, mended.
      await importText(page, more);
      await expect(page.getByRole('group', {name: question})).toBeFocused();
      await expect(results(page).filter({hasText: fault})).toHaveCount(0);
    });
  }
});

const WARNING = 'This browser does not keep your notes';

test.describe('where nothing can be kept', () => {
  test('because the storage is full, goes on, says so, and warns before what is written is lost', async ({page}) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full.', 'QuotaExceededError');
      };
    });
    await open(page, ADDRESS);
    await expect(page.getByText(WARNING)).toHaveCount(0);
    await fields(page).first().pressSequentially('Still here');
    await expect(results(page).filter({hasText: WARNING})).toBeVisible();
    await expect(page.getByText('This browser does not keep it.')).toHaveCount(1);
    await expect(outline(page)).toContainText('Still here');
    expect(await exportText(page)).toBe(toNotesText(JOB.id, {[first]: 'Still here'}));
    // Pages of the site come and go within one document.
    await page.getByRole('main').getByRole('link', {name: JOB.data.title}).first().click();
    await expect(page).toHaveURL(new RegExp(`${JOB.address}$`));
    await page.goBack();
    await expect(fields(page).first()).toHaveValue('Still here');
    const asking = page.waitForEvent('dialog');
    const leaving = page.reload();
    const dialog = await asking;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.accept();
    await leaving;
    await expect(fields(page).first()).toHaveValue('');
  });

  test.describe('because the storage is blocked', () => {
    test.use({allowedFaults: [/browser storage is not available/]});

    test('goes on, and says so at once', async ({page}) => {
      await page.addInitScript(() =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('Blocked.', 'SecurityError');
          },
        }),
      );
      await open(page, ADDRESS);
      await expect(results(page).filter({hasText: WARNING})).toBeVisible();
      await fill(page);
      await expect(outline(page)).toContainText('Counted twice');
      await button(page, 'Clear everything').click();
      await button(page, 'Clear all notes').click();
      await expect(fields(page).first()).toHaveValue('');
    });
  });

  test('because a newer page wrote there, leaves that as it is', async ({page}) => {
    const held = toNotesText(JOB.id, {[first]: 'Newer'}).replace('"version": 1', '"version": 2');
    await page.addInitScript(
      ([key, text]) => {
        if (localStorage.length === 0) localStorage.setItem(String(key), String(text));
      },
      [KEY, held],
    );
    await open(page, ADDRESS);
    await expect(results(page).filter({hasText: 'cannot read'})).toBeVisible();
    await fill(page);
    expect(await readStorage(page)).toEqual({[KEY]: held});
    await button(page, 'Clear everything').click();
    await button(page, 'Clear all notes').click();
    await fill(page);
    expect((await readStorage(page))[KEY]).toContain('Counted twice');
  });
});

test('the keyboard leads from the first note to the next and on to the outline, past what it is for', async ({
  page,
}) => {
  await open(page, ADDRESS);
  await fields(page).first().focus();
  await page.keyboard.type('One');
  const main = page.getByRole('main');
  const press = async (role: 'link' | 'textbox' | 'button', name: string): Promise<void> => {
    await page.keyboard.press('Tab');
    const focused = main.getByRole(role, {name, exact: true}).and(page.locator(':focus'));
    await expect(focused, `${role} ${name}`).toBeVisible();
  };
  const criteria = asked.findIndex(({id}) => id.startsWith('criterion:'));
  for (const [place, {link, stages}] of asked.entries()) {
    if (place === 0) continue;
    // The heading above the criteria has a link to itself.
    if (place === criteria) await page.keyboard.press('Tab');
    await press('link', link.title);
    for (const stage of stages) await press('link', stage.link.title);
    await press('textbox', `Your evidence ${link.title}`);
    await expect(main.locator('textarea:focus')).toHaveAccessibleDescription(/^Nothing noted yet\. Beneath each/);
  }
  await press('link', 'Direct link to Outline of a cover letter');
  for (const {link} of asked.slice(1)) await press('link', link.title);
  await press('button', 'Copy the outline');
  await press('button', 'Download it (Markdown)');
  await press('link', 'Direct link to Your notes');
  await press('button', 'Export to a file');
  await press('button', 'Import from a file');
  await press('button', 'Clear everything');
  await page.keyboard.press('Enter');
  await press('button', 'Clear all notes');
  await press('button', 'Keep them');
  await page.keyboard.press('Enter');
  await expect(button(page, 'Clear everything')).toBeFocused();
});

test('a link leads from what is missing to where it is noted', async ({page}) => {
  await open(page, ADDRESS);
  const {link} = asked.at(-1) ?? {};
  await page.getByText('Nothing is noted yet for:').getByRole('link', {name: link?.title}).click();
  await expect(fields(page).last()).toBeFocused();
  await expect(page.getByRole('heading', {level: 3, name: link?.title})).toBeInViewport();
  await page.keyboard.type('A');
  await expect(fields(page).last()).toHaveValue('A');
});

const states: Record<string, (page: Page) => Promise<unknown>> = {
  empty: async () => undefined,
  filled: fill,
  'about to clear': async (page) => {
    await fill(page);
    await button(page, 'Clear everything').click();
  },
  'about to import': async (page) => {
    await fill(page);
    await importText(page, toNotesText(JOB.id, {[first]: 'One'}));
    await expect(button(page, 'Import nothing')).toBeVisible();
  },
  'after a fault': async (page) => {
    await importText(page, '{');
    await expect(results(page).filter({hasText: 'Nothing was imported'})).toBeVisible();
  },
  'where nothing is kept': async (page) => {
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full.', 'QuotaExceededError');
      };
    });
    await fill(page);
    await expect(results(page).filter({hasText: WARNING})).toBeVisible();
  },
};

for (const [name, reach] of Object.entries(states)) {
  // 640 pixels are what a window of 1280 has at twice the size.
  for (const width of [1280, 640, 320]) {
    test(`finds nothing wrong at ${width} pixels, ${name}`, async ({page}) => {
      await page.setViewportSize({width, height: 800});
      await open(page, ADDRESS);
      await setScheme(page, 'light');
      await reach(page);
      expect(await listViolations(page)).toEqual([]);
      expect(await checkStructure(page)).toEqual([]);
      await setScheme(page, 'dark');
      expect(await listViolations(page, 'colours')).toEqual([]);
    });
  }
}

test('on paper there is what was noted and the outline, and nothing to press', async ({page}) => {
  await open(page, ADDRESS);
  await fill(page);
  await page.emulateMedia({media: 'print'});
  const main = page.getByRole('main');
  await expect(main.getByRole('listitem').filter({hasText: LINES[1]})).toBeVisible();
  await expect(outline(page)).toBeVisible();
  await expect(main.getByText('Nothing noted yet.')).toHaveCount(asked.length - 2);
  await expect(main.locator('textarea, button').filter({visible: true})).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('says what is asked for and where it comes up, and offers nothing that would not work', async ({page}) => {
    await page.goto(ADDRESS);
    const main = page.getByRole('main');
    for (const {link, summary, stages} of asked) {
      const part = main.locator('section').filter({has: page.getByRole('heading', {name: link.title})});
      await expect(part).toContainText(summary);
      for (const stage of stages) await expect(part.getByRole('link', {name: stage.link.title})).toBeVisible();
    }
    const notice = main.locator('noscript p');
    await expect(notice).toBeVisible();
    await expect(notice).toContainText('Notes need JavaScript');
    await expect(main.locator('textarea, button, input, pre').filter({visible: true})).toHaveCount(0);
  });
});

for (const [id, state] of [
  ['buchhaltung', 'closed'],
  ['rahmenbau', 'paused'],
] as const) {
  test.describe(`on a job that is ${state}`, () => {
    test.use({site: sites.company});

    test('says so, and still works', async ({page}) => {
      await open(page, `jobs/${id}/self-check`);
      await expect(page.locator(`[data-hiring=${state}]`)).toBeVisible();
      await fields(page).first().fill('Gerechnet');
      await expect(outline(page)).toContainText('- Gerechnet');
      expect(Object.keys(await readStorage(page))).toEqual([toStorageKey(id, sites.company.baseUrl)]);
    });
  });
}

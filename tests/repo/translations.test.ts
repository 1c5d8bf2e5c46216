import {describe, expect, test} from 'vitest';
import {listUntranslated} from '../../src/content/compare-translation.ts';
import {listEntries, type Translation} from '../../src/content/graph.ts';
import {loadHandbook} from '../../src/content/load-handbook.ts';
import {compareTexts, findSharedRun} from '../support/compare-texts.ts';
import {french, getEntry, handbook, page} from '../support/handbook.ts';
import {ROOT} from '../support/repository.ts';
import {runCli} from '../support/run-cli.ts';

const {graph} = loadHandbook(ROOT);
const [, ...locales] = graph.company.locales;

/** So many words in a row are the same in two languages by no accident. */
const LONGEST_RUN = 12;

/** A translation may be shorter, but not by more than this: then something is missing. */
const LEAST = 0.6;

describe.each(locales)('in the language %s', (locale) => {
  const pages = graph.entries.flatMap((entry) =>
    entry.translations
      .filter((translation) => translation.locale === locale)
      .map((translation) => ({entry, translation, compared: compareTexts(graph, entry, translation)})),
  );

  test('no page has a sentence of the original left in it', () => {
    expect(pages.length).toBeGreaterThan(0);
    const found = pages.flatMap(({translation, compared}) => {
      const run = findSharedRun(compared, LONGEST_RUN);
      return run === undefined ? [] : [`${translation.path}: ${run}`];
    });
    expect(found).toEqual([]);
  });

  test('no page is much shorter than the original', () => {
    const found = pages
      .map(({translation, compared}) => ({
        path: translation.path,
        part: compared.translated.length / compared.original.length,
      }))
      .filter(({part}) => part < LEAST);
    expect(found).toEqual([]);
  });

  test('every text field of a translated page is translated', () => {
    const found = pages.flatMap(({entry, translation}) =>
      listUntranslated(entry, translation).map((field) => `${translation.path}: ${field}`),
    );
    expect(found).toEqual([]);
  });
});

test.skipIf(locales.length === 0)('leaves the pages for editors in the original language, and no others', async () => {
  const {stdout} = await runCli(['list', '--untranslated'], {siteDir: ROOT});
  const listed = stdout.split('\n').map((line) => line.split('\t')[0]);
  const guides = listEntries(graph, 'guide').map(({path}) => path);
  expect(listed.filter((path) => path !== '')).toEqual(guides);
  expect(stdout.match(/\tno \S+/g)).toHaveLength(guides.length * locales.length);
});

describe('compares a page with its translation', () => {
  const original = page(
    'Patience',
    '',
    '\n## How it shows {#shows}\n\nBread takes its time, says the `baker --slow` of [Larkspur](/x.md).\n',
  );
  const compare = (body: string) => {
    const {graph} = handbook({
      'docs/values/patience.md': original,
      [french('docs/values/patience.md')]: `---\ntitle: Patience\ndescription: De quoi il s’agit.\n---\n${body}`,
    });
    const entry = getEntry(graph, 'docs/values/patience.md');
    return compareTexts(graph, entry, entry.translations[0] as Translation);
  };

  test('by what readers read: words, not facts and not code', () => {
    const {original, translated} = compare('\n## Où ça se voit {#shows}\n\nLe pain `baker --slow`.\n');
    expect(original.join(' ')).toBe(
      'patience what this is about how it shows bread takes its time says the of larkspur',
    );
    expect(translated.join(' ')).toBe('patience de quoi il s agit où ça se voit le pain');
  });

  test.each([
    ['Le pain prend son temps.', undefined],
    ['Le pain: *bread takes* [its](/x.md)\ntime, says.', 'bread takes its time says'],
    ['Bread takes its pain time, says the pain of Larkspur.', undefined],
  ])('finds in %j the run %j', (body, run) => {
    expect(findSharedRun(compare(`\n${body}\n`), 4)).toBe(run);
  });
});

import {describe, expect, test} from 'vitest';
import {closeExpired, withoutDrafts} from '../../../src/content/graph.ts';
import {toFiles} from '../../../src/plugins/open-data/to-files.ts';
import type {Site} from '../../../src/publish/page-url.ts';
import {type Files, handbook, page, TODAY} from '../../support/handbook.ts';
import {job, town} from '../../support/town.ts';
import {village} from '../village.ts';

const site: Site = {
  roots: {en: 'https://larkspur.example/handbook/', fr: 'https://larkspur.example/handbook/fr/'},
  source: 'en',
};

/** What is written for one language, by path. */
const write = (files: Files, locale = 'en', messages: Record<string, string> = {}): Record<string, string> => {
  const graph = withoutDrafts(closeExpired(handbook(files).graph, TODAY));
  return Object.fromEntries(toFiles(graph, site, {locale, messages}).map(({path, text}) => [path, text]));
};

const english = write(town);
const french = write(town, 'fr', {'kind.value': 'Valeur', 'relations.label': 'Pages liées'});

test('writes data and schemas once, and the list for language models per language', () => {
  const names = ['interview-process', 'jobs', 'levels', 'pages', 'skills', 'values'];
  const data = Object.keys(english).filter((path) => path.endsWith('.json'));
  expect(data.sort()).toEqual(
    names.flatMap((name) => [`open-data/${name}.json`, `open-data/schemas/1/${name}.json`]).sort(),
  );
  expect(Object.keys(french).sort()).toEqual(['llms.txt', 'skills/kneading.md', 'values/courage.md']);
});

test('writes a twin of every page but drafts, beside its address', () => {
  expect(Object.keys(english).filter((path) => path.endsWith('.md'))).toEqual(
    handbook(town)
      .graph.entries.map(({address}) => `${address.slice(1)}.md`)
      .filter((path) => path !== 'jobs/baker.md'),
  );
  expect(write(village)['index.md']).toMatch(/^# Larkspur handbook\n/);
  expect(write(village)['blog/open.md']).toMatch(/^# We are open\n/);
});

test('puts a whole posting into Markdown', () => {
  expect(english['jobs/open.md']).toMatchInlineSnapshot(`
    "# Open job

    > What this is about.

    **Adopted text.** It says what Larkspur has stated.

    The page: <https://larkspur.example/handbook/jobs/open>

    - **Hiring:** Open
    - **Team:** [Ovens](https://larkspur.example/handbook/departments/kitchen/ovens)
    - **Level:** [Baker](https://larkspur.example/handbook/levels/kitchen/baker)
    - **Workplace:** Partly remote
    - **Places:** 69001 Lyon, Rhône, France
    - **Contract:** Permanent
    - **Hours:** Full-time
    - **Pay:** €30,000 – €36,000 a year
    - **Countries:** France, Belgium
    - **Skills:** [Kneading](https://larkspur.example/handbook/skills/kneading)
    - **How we hire:** [Kitchen interviews](https://larkspur.example/handbook/interview-process/kitchen)
    - **What comes with the job:** [Breakfast](https://larkspur.example/handbook/benefits/breakfast)
    - **Posted:** November 2, 2026
    - **Applications until:** January 15, 2027
    - **Employer:** Larkspur
    - **Reference:** open
    - **Apply:** [jobs@larkspur.example](mailto:jobs@larkspur.example?subject=%5Bopen%5D%20Open%20job)

    Some words.

    Nobody is named yet to answer for this page. To be read again by January 31, 2027.
    "
  `);
});

test('makes whole addresses of the links in prose, and leaves out comments and ids', () => {
  expect(english['values/courage.md']).toMatchInlineSnapshot(`
    "# Courage

    > What this is about.

    **Adopted text.** It says what Larkspur has stated. What is marked “(proposed)” is open for comment.

    The page: <https://larkspur.example/handbook/values/courage>

    ## Links (proposed)

    Read [Patience](https://larkspur.example/handbook/values/patience#waiting), [the job](https://larkspur.example/handbook/jobs/open), [below](https://larkspur.example/handbook/values/courage#links) and [elsewhere](https://bread.example/a?b=1\\&c).

    ![A loaf](https://larkspur.example/handbook/img/loaf.png) and [a reference][ref].

    [ref]: https://larkspur.example/handbook/skills/kneading

    | Bread | Time |
    | - | - |
    | Rye \\| wheat | 3 h |

    Nobody is named yet to answer for this page. To be read again by January 31, 2027.
    "
  `);
});

test('leads to a page in the language in which it can be read', () => {
  expect(french['values/courage.md']).toContain(
    '[Patience](https://larkspur.example/handbook/values/patience) et [Pétrir](https://larkspur.example/handbook/fr/skills/kneading)',
  );
  expect(french['skills/kneading.md']).toContain('## Pages liées');
});

test('tells language models what the site is, and where its pages are', () => {
  expect(write(village)['llms.txt']).toMatchInlineSnapshot(`
    "# Larkspur handbook

    > How Larkspur works.

    Every page is linked as Markdown. One marked “(proposed)” is open for comment; Larkspur has not adopted it.

    ## Larkspur handbook

    - [Larkspur handbook](https://larkspur.example/handbook/index.md): What this is about.

    ## Benefit

    - [Bread](https://larkspur.example/handbook/benefits/bread.md): What this is about.
    - [Breakfast](https://larkspur.example/handbook/benefits/breakfast.md): What this is about.

    ## Department

    - [Kitchen](https://larkspur.example/handbook/departments/kitchen.md): What this is about.
    - [Ovens](https://larkspur.example/handbook/departments/kitchen/ovens.md): What this is about.
    - [Shop](https://larkspur.example/handbook/departments/shop.md): What this is about.

    ## Interview process

    - [Kitchen interviews](https://larkspur.example/handbook/interview-process/kitchen.md): What this is about.
    - [Trial](https://larkspur.example/handbook/interview-process/kitchen/trial.md): What this is about.
    - [Shop interviews](https://larkspur.example/handbook/interview-process/shop.md): What this is about.

    ## Jobs

    - [Jobs](https://larkspur.example/handbook/jobs.md): What this is about.
    - [Baker for the night](https://larkspur.example/handbook/jobs/baker.md): What this is about.

    ## Level

    - [Baker](https://larkspur.example/handbook/levels/kitchen/baker.md): What this is about.

    ## Policy

    - [Hygiene](https://larkspur.example/handbook/policies/hygiene.md): What this is about.

    ## Skills

    - [Skills](https://larkspur.example/handbook/skills.md): What this is about.
    - [Kneading](https://larkspur.example/handbook/skills/kneading.md): What this is about.

    ## Value

    - [Patience](https://larkspur.example/handbook/values/patience.md): What this is about.

    ## Data

    - [open-data/jobs.json](https://larkspur.example/handbook/open-data/jobs.json): Job postings that are open or paused. One that was filled or closed is left out.
    - [open-data/levels.json](https://larkspur.example/handbook/open-data/levels.json): Levels of seniority, and the criteria that each is recognised by.
    - [open-data/values.json](https://larkspur.example/handbook/open-data/values.json): The values of the company.
    - [open-data/skills.json](https://larkspur.example/handbook/open-data/skills.json): Skills that jobs ask for and interview stages assess.
    - [open-data/interview-process.json](https://larkspur.example/handbook/open-data/interview-process.json): Interview processes, and the stages that a candidate goes through.
    - [open-data/pages.json](https://larkspur.example/handbook/open-data/pages.json): Every page of the handbook but job postings that were filled or closed.

    ## Optional

    - [We are open](https://larkspur.example/handbook/blog/open.md): What this is about.
    - [Basis](https://larkspur.example/handbook/contributing/basis.md): How pages are written.
    - [Contributing](https://larkspur.example/handbook/contributing.md): How pages are written.
    - [Work](https://larkspur.example/handbook/facts/work.md): What this is about.
    - [Dough](https://larkspur.example/handbook/glossary/dough.md): Flour, water and time.
    "
  `);
});

test('tells them in each language of the pages that can be read in it', () => {
  const links = [...(french['llms.txt'] ?? '').matchAll(/\]\((\S+\.md)\)/g)].map(([, url]) => url);
  expect(links).toEqual([
    'https://larkspur.example/handbook/fr/skills/kneading.md',
    'https://larkspur.example/handbook/fr/values/courage.md',
  ]);
  expect(french['llms.txt']).toContain('# Guide Larkspur\n\n> Comment Larkspur travaille.\n');
});

describe('a posting that has ended', () => {
  test('says so in its twin, and no longer where to apply', () => {
    expect(english['jobs/closed.md']).toContain('**Hiring:** Closed on November 21, 2026');
    expect(english['jobs/filled.md']).toContain('**Hiring:** Filled on November 21, 2026');
    expect(english['jobs/closed.md']).not.toContain('jobs@larkspur.example');
    expect(english['jobs/paused.md']).not.toContain('jobs@larkspur.example');
    expect(english['jobs/open.md']).toContain('jobs@larkspur.example');
  });

  test('is in no list and no data', () => {
    const others = Object.entries(english).filter(([path]) => /^open-data|^llms/.test(path));
    expect(others.length).toBeGreaterThan(10);
    expect(others.filter(([, text]) => /jobs\/(?:closed|filled)/.test(text))).toEqual([]);
  });
});

test('tells no machine of a draft', () => {
  expect(Object.entries(english).filter(([, text]) => /Baker for the night|jobs\/baker/.test(text))).toEqual([]);
});

test('tells no machine what is not confirmed', () => {
  const fields = [
    'hiring',
    'posted',
    'expires',
    'workplace',
    'places',
    'contract',
    'hours',
    'pay',
    'countries',
    'apply',
  ];
  const secret = job('Open job', `hiring: open\nexpires: 2027-01-15\nunconfirmed: [${fields.join(', ')}]\n`);
  const trial = String(town['docs/interview-process/kitchen/trial.md']).replace(
    'status:',
    'unconfirmed: [minutes, ai, decision, format, who, purpose]\nstatus:',
  );
  const files = write({
    ...town,
    'docs/index.md': village['docs/index.md'] ?? '',
    'docs/jobs/open.md': secret,
    'docs/jobs/paused.md': page('Gone'),
    'docs/jobs/filled.md': page('Gone'),
    'docs/jobs/closed.md': page('Gone'),
    'docs/interview-process/kitchen/trial.md': trial,
  });
  const told =
    /2026-11-02|November 2|2027-01-15|January 15|[Hh]ybrid|[Rr]emote|Lyon|[Pp]ermanent|[Ff]ull-time|30[,.]?000|36[,.]?000|\bFR\b|France|Belgium|jobs@larkspur|\b90\b|To bake together|A morning in|The baker decides/;
  // The words about a field name the field; the schemas name every choice there is.
  const words = /full-time or part-time/g;
  const found = Object.entries(files)
    .filter(([path]) => !path.includes('/schemas/'))
    .flatMap(([path, text]) => (told.test(text.replaceAll(words, '')) ? [`${path}: ${told.exec(text)?.[0]}`] : []));
  expect(found).toEqual([]);
  expect(files['jobs/open.md']).toContain(
    'Not confirmed by the company: whether the job is still open, when it was posted, Applications until, Workplace,',
  );
  expect(files['interview-process/kitchen/trial.md']).toContain('Not confirmed by the company: Time, Your use of AI');
});

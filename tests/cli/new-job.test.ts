import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {readFiles} from '../../src/content/read-files.ts';
import {bakery} from '../support/bakery.ts';
import {type Files, french} from '../support/handbook.ts';
import {inRepository} from '../support/in-repository.ts';
import {ROOT} from '../support/repository.ts';
import {inFolder, runCli} from '../support/run-cli.ts';
import {SECOND_COMPANY} from '../support/site-copy.ts';

const PATH = 'docs/jobs/pastry-cook.md';
const BAKED = ['--level', 'baker', '--team', 'ovens', '--process', 'kitchen', '--skills', 'kneading'];
const TITLES = ['--title', 'Pastry cook', '--title', 'fr=Pâtissier / Pâtissière\u00a0: la nuit'];
const ALL = [...TITLES, ...BAKED, '--workplace', 'office'];

/** Runs `handbook new job …` and returns what it said, the files it wrote and what a check says then. */
const run = (files: Files, args: readonly string[], answers?: string[]) =>
  inFolder(files, async (siteDir) => {
    const before = new Set(readFiles(siteDir).map(({path}) => path));
    const asked: string[] = [];
    const ask = async (question: string): Promise<string> => {
      asked.push(question);
      return answers?.shift() ?? '';
    };
    const said = await runCli(['new', 'job', ...args], {siteDir, ask: answers && ask});
    const written = Object.fromEntries(
      readFiles(siteDir).flatMap(({path, bytes}) =>
        before.has(path) || !bytes ? [] : [[path, new TextDecoder().decode(bytes)]],
      ),
    );
    const check = await runCli(['check'], {siteDir});
    return {...said, written, asked, check: check.exitCode};
  });

/** A handbook of this repository, as it lies there. */
const readHandbook = (folder: string): Files =>
  Object.fromEntries(readFiles(folder).map(({path, bytes}) => [path, bytes ?? new Uint8Array()]));

test('writes a draft in every language, and says what to do next', async () => {
  const {exitCode, stdout, stderr, written, check} = await run(bakery, ALL);
  expect({exitCode, stderr, check}).toEqual({exitCode: 0, stderr: '', check: 0});
  expect(Object.keys(written)).toEqual([PATH, french(PATH)]);
  expect(stdout).toMatchInlineSnapshot(`
    "Written: a draft, which no reader of the site sees.
        docs/jobs/pastry-cook.md
        i18n/fr/docusaurus-plugin-content-docs/current/jobs/pastry-cook.md

    What to do next:
        1. Write what the comments (<!-- … -->) ask for, in every language, and delete them.
        2. Add what is known, and take its name out of "unconfirmed": contract, hours, pay, countries, apply, places.
        3. See it in live preview: npm run dev
        4. Publish it: npm run handbook -- job open pastry-cook

    14 pages, 0 errors, 0 warnings
    "
  `);
  expect(written[PATH]).toMatchInlineSnapshot(`
    "---
    title: Pastry cook
    description: Pastry cook, Ovens team.
    hiring: draft
    level: baker
    team: ovens
    process: kitchen
    requires: [kneading]
    workplace: office
    status: adopted
    owner: unassigned
    review: 2027-02-01
    unconfirmed: [posted, contract, hours, pay, countries, apply, places]
    ---

    ## The mission {#mission}

    <!-- Why this job exists, and what will be different once it is done well. -->

    ## What you will do {#what-you-will-do}

    <!-- Three to six things, the most important first. -->

    ## Who you work with {#who-you-work-with}

    The team:

    - [Ovens](/departments/kitchen/ovens.md)

    <!-- Who else, and for what. -->

    ## What we look for {#what-we-look-for}

    Each of these skills has a page that says what is meant by it:

    - [Kneading](/skills/kneading.md)

    <!-- After each skill: what somebody who has it does here. -->

    ## What is not known yet {#not-known-yet}

    <!-- What a candidate would ask, and the company has not published. -->
    "
  `);
  expect(written[french(PATH)]).toMatchInlineSnapshot(`
    "---
    title: "Pâtissier / Pâtissière : la nuit"
    description: "Pâtissier / Pâtissière : la nuit, équipe Ovens."
    ---

    ## La mission {#mission}

    <!-- Pourquoi ce poste existe, et ce qui aura changé une fois le travail bien fait. -->

    ## Ce que vous ferez {#what-you-will-do}

    <!-- De trois à six activités, la plus importante en premier. -->

    ## Avec qui vous travaillez {#who-you-work-with}

    L’équipe :

    - [Ovens](/departments/kitchen/ovens.md)

    <!-- Avec qui d’autre, et pour quoi faire. -->

    ## Ce que nous cherchons {#what-we-look-for}

    Chacune de ces compétences a une page qui précise ce que l’on entend par là :

    - [Kneading](/skills/kneading.md)

    <!-- Pour chaque compétence : ce que fait ici une personne qui la possède. -->

    ## Ce que l’on ne sait pas encore {#not-known-yet}

    <!-- Ce que l’on voudrait savoir avant de postuler, et que l’entreprise n’a pas publié. -->
    "
  `);
});

test('writes everything that it is told', async () => {
  const {exitCode, written, check} = await run(bakery, [
    ...TITLES,
    ...BAKED,
    ...['--id', 'night-cook', '--workplace', 'hybrid', '--place', 'Lyon, FR', '--place', 'Genève, CH'],
    ...['--contract', 'fixed-term', '--hours', 'part-time', '--countries', 'FR, CH', '--owner', 'baker'],
    ...['--apply', 'jobs@larkspur.example', '--review', '2027-05-31', '--description', 'Cakes: all of them.'],
    ...['--description', 'fr=Des gâteaux.'],
  ]);
  expect({exitCode, check}).toEqual({exitCode: 0, check: 0});
  expect(written['docs/jobs/night-cook.md']?.split('---')[1]).toMatchInlineSnapshot(`
    "
    title: Pastry cook
    description: "Cakes: all of them."
    hiring: draft
    level: baker
    team: ovens
    process: kitchen
    requires: [kneading]
    workplace: hybrid
    places: [{city: Lyon, country: FR}, {city: Genève, country: CH}]
    contract: fixed-term
    hours: part-time
    countries: [FR, CH]
    apply: {email: jobs@larkspur.example}
    status: adopted
    owner: baker
    review: 2027-05-31
    unconfirmed: [posted, pay]
    "
  `);
  expect(written[french('docs/jobs/night-cook.md')]).toContain('description: Des gâteaux.\n');
});

test('writes a draft that can be opened once it is written, and not before', async () => {
  const [unwritten, opened] = await inFolder(bakery, async (siteDir) => {
    await runCli(['new', 'job', ...ALL], {siteDir});
    const before = await runCli(['job', 'open', 'pastry-cook'], {siteDir});
    for (const path of [PATH, french(PATH)]) {
      const text = readFileSync(join(siteDir, path), 'utf8');
      writeFileSync(join(siteDir, path), text.replaceAll(/<!-- (.*?) -->/g, '$1'));
    }
    return [before, await runCli(['job', 'open', 'pastry-cook'], {siteDir})];
  });
  expect([unwritten.exitCode, unwritten.stderr]).toEqual([1, 'Nothing was written.\n']);
  expect(unwritten.stdout).toContain(`${PATH}:17:1  no-empty-page  The section "The mission" has nothing to read`);
  expect(unwritten.stdout).toContain(
    `${french(PATH)}:6:1  no-empty-page  The section "La mission" has nothing to read`,
  );
  expect([opened.exitCode, opened.stderr]).toEqual([0, '']);
});

test('writes nothing where it cannot write everything', async () => {
  const files = {...bakery, 'i18n/fr/docusaurus-plugin-content-docs': 'Not a folder.'};
  const english = Object.fromEntries(
    Object.entries(files).filter(([path]) => !path.startsWith('i18n/fr/docusaurus-plugin-content-docs/')),
  );
  const {exitCode, stdout, stderr, written} = await run(english, ALL);
  expect({exitCode, stdout, written}).toEqual({exitCode: 2, stdout: '', written: {}});
  expect(stderr).toBe(`handbook: ${french(PATH)} was not written: a file lies where its folder should be.\n`);
});

describe('writes a draft without errors', () => {
  test('for the handbook of this repository', async () => {
    const {exitCode, written, check} = await run(readHandbook(ROOT), [
      ...['--title', 'Data Engineer', '--title', 'fr=Ingénieur / Ingénieure data', '--level', 'senior'],
      ...[
        '--team',
        'data',
        '--process',
        'engineering',
        '--skills',
        'databases,data-processing',
        '--workplace',
        'remote',
      ],
    ]);
    expect({exitCode, check}).toEqual({exitCode: 0, check: 0});
    expect(Object.keys(written)).toEqual(['docs/jobs/data-engineer.md', french('docs/jobs/data-engineer.md')]);
  });

  test('for a company of one language, which is not English', async () => {
    const {exitCode, written, check} = await run(readHandbook(SECOND_COMPANY), [
      ...['--title', 'Mechanikerin oder Mechaniker für Lastenräder', '--level', 'geselle', '--team', 'annahme'],
      ...['--process', 'werkstatt', '--skills', 'laufraeder', '--workplace', 'office', '--place', 'Berlin, DE'],
    ]);
    expect({exitCode, check}).toEqual({exitCode: 0, check: 0});
    expect(Object.keys(written)).toEqual(['docs/jobs/mechanikerin-oder-mechaniker-fur-lastenrader.md']);
    expect(Object.values(written)[0]).toContain('## Was zu tun ist {#what-you-will-do}\n');
  });
});

test('says that headings are in English where nobody has translated them', async () => {
  const company = String(bakery['company.yaml']).replace('locales: [en, fr]', 'locales: [en, nl]');
  const {exitCode, stdout, check} = await run({...bakery, 'company.yaml': company}, [
    ...['--title', 'Pastry cook', '--title', 'nl=Banketbakker', ...BAKED, '--workplace', 'remote'],
  ]);
  expect({exitCode, check}).toEqual({exitCode: 0, check: 0});
  expect(stdout).toContain('Translate the headings, which are in English (nl).');
});

describe('where somebody sits', () => {
  test('asks for what is missing, until the answer will do', async () => {
    const {exitCode, asked, stdout, written, check} = await run(
      bakery,
      ['--level', 'baker', '--process', 'kitchen', '--contract', 'permanent'],
      [
        '',
        'Pastry cook',
        'Pâtissier',
        'oven',
        'ovens',
        'kneading, shaping',
        'kneading',
        'office',
        'Lyon, FR',
        '',
        'FR',
        '',
      ],
    );
    expect({exitCode, check}).toEqual({exitCode: 0, check: 0});
    expect(asked).toMatchInlineSnapshot(`
      [
        "Title (en): ",
        "Title (en): ",
        "Title (fr): ",
        "Team (kitchen/ovens): ",
        "Team (kitchen/ovens): ",
        "Skills, with commas (kneading): ",
        "Skills, with commas (kneading): ",
        "Workplace (remote, hybrid, office): ",
        "Places, such as Paris, FR; Lyon, FR (empty if not published): ",
        "Hours (full-time, part-time; empty if not published): ",
        "Countries, such as FR, BE (empty if not published): ",
        "Address to apply to (empty if not published): ",
      ]
    `);
    expect(stdout).toContain('Unexpected "oven". Did you mean "ovens"?\n');
    expect(stdout).toContain('Unexpected "shaping". One of: kneading.\n');
    expect(written[PATH]).toContain('places: [{city: Lyon, country: FR}]\ncontract: permanent\ncountries: [FR]\n');
    expect(written[PATH]).toContain('unconfirmed: [posted, hours, pay, apply]\n');
  });

  test('says at once what will not do, and loses no other answer by it', async () => {
    const company = `${bakery['company.yaml']}apply_hosts: [larkspur.example]\n`;
    const {exitCode, stdout, written, check} = await run(
      {...bakery, 'company.yaml': company},
      ['--workplace', 'shop', ...BAKED, '--title', 'fr=Pâtissier', '--apply', 'here'],
      [
        ...[
          'Baker',
          'パン',
          '',
          'Pastry cook',
          'hybrid',
          'Lyon',
          'Lyon, France',
          'Lyon, FR; Genève, CH',
          '',
          'full',
          '',
        ],
        ...['FR, be', 'FR, BE', 'http://larkspur.example', 'https://larkspur.test/apply', 'jobs@larkspur.example'],
      ],
    );
    expect({exitCode, check}).toEqual({exitCode: 0, check: 0});
    expect(stdout.slice(0, stdout.indexOf('Written:'))).toMatchInlineSnapshot(`
      "Unexpected id "baker": docs/jobs/baker.md is there already. Choose another title, or another --id.
      The title has no Latin letter and no digit to make a file name of. Choose one with --id.
      This must be known. Ctrl+C ends the questions; nothing is written then.
      Unexpected "shop". One of: remote, hybrid, office.
      The field "country" is missing.
      Unexpected "France" in "country", expected a country such as FR.
      Unexpected "full". One of: full-time, part-time.
      Unexpected "be" in "countries", expected a country such as FR.
      Unexpected "here" in "url", expected an address that begins with https://.
      Unexpected "http://larkspur.example" in "url", expected an address that begins with https://.
      Unexpected host "larkspur.test", expected one under "apply_hosts" in company.yaml: larkspur.example.
      "
    `);
    expect(written[PATH]).toContain(
      'workplace: hybrid\nplaces: [{city: Lyon, country: FR}, {city: Genève, country: CH}]\ncountries: [FR, BE]\napply: {email: jobs@larkspur.example}\n',
    );
  });

  test.each([
    ['a page is broken', {...bakery, 'docs/values/care.md': ''}, [], 'docs/values/care.md:1:1  no-empty-page'],
    ['the id is taken', bakery, ['--id', 'baker'], 'docs/jobs/baker.md is there already.'],
    ['there is no such language', bakery, ['--title', 'de=Bäcker'], 'Unexpected language "de" in --title "de=Bäcker"'],
  ])('asks nothing where %s', async (_, files, args, message) => {
    const {exitCode, stdout, stderr, asked, written} = await run(files, args, ['Pastry cook']);
    expect({asked, written}).toEqual({asked: [], written: {}});
    expect(exitCode).not.toBe(0);
    expect(stdout + stderr).toContain(message);
  });

  test('asks for no place where the work is fully remote', async () => {
    const {asked} = await run(bakery, [...TITLES, ...BAKED], ['remote']);
    expect(asked.join()).not.toContain('Places');
  });
});

describe('refuses', () => {
  test('to guess what it must be told', async () => {
    const {exitCode, stdout, stderr, written} = await run(bakery, [
      '--team',
      'ovens',
      '--level',
      ' ',
      '--contract',
      '',
    ]);
    expect({exitCode, stdout, written}).toEqual({exitCode: 2, stdout: '', written: {}});
    expect(stderr).toMatchInlineSnapshot(`
      "A new job also needs:
          --title "…"
          --title "fr=…"
          --level  one of: kitchen/baker
          --process  one of: kitchen, shop
          --skills  one of: kneading
          --workplace  one of: remote, hybrid, office
      "
    `);
  });

  test.each([
    [['--skills', 'shaping'], 'Unexpected skill "shaping"'],
    [['--workplace', 'home'], 'Unexpected "home" in "workplace", expected remote, hybrid or office.'],
    [['--place', 'Lyon'], 'The field "country" is missing.'],
    [['--apply', 'http://larkspur.example'], 'Unexpected "http://larkspur.example" in "url"'],
    [['--title', '- [x]'], undefined],
    [['--owner', 'nobody'], 'Unexpected owner "nobody"'],
  ])('what the check would report: %j', async (args, message) => {
    const {exitCode, stdout, stderr, written} = await run(bakery, [...ALL, '--id', 'cook', ...args]);
    if (message === undefined) expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''});
    else {
      expect({exitCode, stderr, written}).toEqual({exitCode: 1, stderr: 'Nothing was written.\n', written: {}});
      expect(stdout).toContain(message);
    }
  });

  test.each([
    ['a job that is there', 'baker', 'docs/jobs/baker.md is there already.'],
    ['a page that is none', 'index', 'docs/jobs/index.md is there already.'],
    ['a translation without a job', 'lost', `${french('docs/jobs/lost.md')} is there already.`],
    ['a job that was published', 'former', 'an earlier job had it'],
    ['a job that was renamed', 'moved', 'an earlier job had it'],
    ['nothing', '', 'has no Latin letter and no digit to make a file name of.'],
    ['no file name', 'Pastry Cook', 'expected lower-case letters, digits and single hyphens.'],
    ['a way out of the folder', '../values/care', 'expected lower-case letters, digits and single hyphens.'],
  ])('the id of %s', async (_, id, message) => {
    const files = {
      ...bakery,
      'docs/jobs/index.md': String(bakery['docs/departments/shop/index.md']),
      [french('docs/jobs/lost.md')]: '---\ntitle: Perdu\n---\n\nDes mots.\n',
      'docs/addresses.yaml': 'published: [/jobs/former]\nredirects: {/jobs/moved: /departments/shop}\n',
    };
    const {exitCode, stderr, written} = await run(files, [...ALL, '--id', id]);
    expect({exitCode, written}).toEqual({exitCode: 2, written: {}});
    expect(stderr).toContain(message);
  });

  test('the id of a job that only git remembers', async () => {
    const {exitCode, stderr, exists} = await inRepository(bakery, async ({siteDir, commit}) => {
      commit({'docs/jobs/baker.md': null});
      const said = await runCli(['new', 'job', ...ALL, '--id', 'baker'], {siteDir});
      return {...said, exists: existsSync(join(siteDir, 'docs/jobs/baker.md'))};
    });
    expect({exitCode, exists}).toEqual({exitCode: 2, exists: false});
    expect(stderr).toContain('an earlier job had it');
  });
});

test('shows what it would write in a dry run', async () => {
  const {exitCode, stdout, written} = await run(bakery, [...ALL, '--dry-run']);
  expect({exitCode, written}).toEqual({exitCode: 0, written: {}});
  expect(stdout).toContain('hiring: draft\n');
  expect(stdout).toContain('Nothing was written.');
});

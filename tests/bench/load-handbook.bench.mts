// Times the whole way from disk to problems for a large handbook: `node tests/bench/load-handbook.bench.mts [files]`.
// Not a test: a busy machine must not fail a change. `node --cpu-prof` beside it shows where the time goes.
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {checkHandbook} from '../../src/content/check-handbook.ts';
import {loadHandbook} from '../../src/content/load-handbook.ts';
import {toText} from '../../src/content/report.ts';

const TARGET_MS = 5000;
const FILES = Number(process.argv[2] ?? 2000);
const RUNS = 5;

const standing = (basis: string) => `status: adopted\nowner: baker\nreview: 2027-01-31\nbasis: [${basis}]\n`;
const numbers = (count: number) => Array.from({length: count}, (_, index) => index);
const cycle = (index: number, count: number) => index % Math.max(1, count);

const WORDS =
  'the oven is warm before the dough has risen and whoever comes first lights it so that nobody waits'.split(' ');
const words = (count: number, seed: number) =>
  numbers(count)
    .map((index) => WORDS[(index * 7 + seed) % WORDS.length])
    .join(' ');

/** As long as a page of the handbook is on average: three hundred words and a few links, here with lists and code too. */
const prose = (seed: number, links: readonly string[]) =>
  numbers(3)
    .map((section) => {
      const [first, second] = [cycle(seed + section, links.length), cycle(seed * 3 + section * 7, links.length)];
      const items = numbers(4).map((item) => `- **${words(2, item)}**: ${words(8, seed + item)}.`);
      return [
        `## ${words(3, seed + section)} {#section-${section}}`,
        `${words(40, seed)} [${words(2, seed)}](${links[first]}#section-${section}), ${words(30, section)} *${words(3, seed)}*.`,
        items.join('\n'),
        ...(section === 2 ? [`\`\`\`sh\n${words(8, seed)}\n\`\`\``] : []),
        `${words(10, seed)} [${words(2, section)}](${links[second]}).`,
      ].join('\n\n');
    })
    .join('\n\n');

const writeHandbook = (siteDir: string): number => {
  const share = (part: number) => Math.max(2, Math.round(FILES * part));
  const [pages, facts, skills, stages] = [share(0.34), share(0.03), share(0.08), share(0.05)];
  const paths = [
    ...numbers(pages).map((index) => `working/topic-${index % 20}/page-${index}`),
    ...numbers(skills).map((index) => `skills/skill-${index}`),
    ...numbers(stages).map((index) => `interview-process/kitchen-${index % 10}/stage-${index}`),
  ];
  const links = paths.map((path) => `/${path}.md`);
  const files: Record<string, string> = {
    'company.yaml':
      'name: Larkspur\nsite: {en: Larkspur, fr: Larkspur}\ntagline: {en: Bread., fr: Du pain.}\nlocales: [en, fr]\nroles: {baker: {en: Baker, fr: Boulanger}}\nsources: {notes: {name: Notes}}\nnavbar: []\nfooter: []\n',
    'docs/addresses.yaml': `published:\n${paths.map((path) => `  - /${path}\n`).join('')}`,
  };
  const add = (path: string, seed: number, fields: string, translated: boolean) => {
    const basis = numbers(8)
      .map((index) => `topic-${cycle(seed * 8 + index, facts * 20)}`)
      .join(', ');
    const head = `title: ${words(3, seed)}\ndescription: ${words(14, seed)}.\n`;
    files[`docs/${path}.md`] = `---\n${head}${fields}${standing(basis)}---\n\n${prose(seed, links)}\n`;
    if (translated)
      files[`i18n/fr/docusaurus-plugin-content-docs/current/${path}.md`] = `---\n${head}---\n\n${prose(seed, links)}\n`;
  };
  for (const page of numbers(facts)) {
    const list = numbers(20).map(
      (index) =>
        `  - id: topic-${page * 20 + index}\n    text: ${words(20, index)}.\n    sources: [notes]\n    certainty: stated\n`,
    );
    files[`docs/facts/page-${page}.md`] =
      `---\ntitle: Facts ${page}\ndescription: ${words(14, page)}.\nfacts:\n${list.join('')}status: proposed\nowner: baker\nreview: 2027-01-31\n---\n\n${words(40, page)}.\n`;
  }
  for (const index of numbers(10)) add(`interview-process/kitchen-${index}/index`, index, '', true);
  for (const index of numbers(stages)) {
    const asked = numbers(Math.ceil(skills / stages)).map(
      (offset) => `skill-${cycle(index + offset * stages, skills)}`,
    );
    const fields = `sidebar_position: ${index + 1}\npurpose: ${words(9, index)}.\nwho: [baker]\nassesses:\n  skills: [${[...new Set(asked)].join(', ')}]\nunconfirmed: [minutes, format, ai, decision]\n`;
    add(`interview-process/kitchen-${index % 10}/stage-${index}`, index, fields, true);
  }
  for (const index of numbers(skills)) add(`skills/skill-${index}`, index, '', true);
  for (const index of numbers(pages)) add(`working/topic-${index % 20}/page-${index}`, index, '', true);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(siteDir, path)), {recursive: true});
    writeFileSync(join(siteDir, path), text);
  }
  return Object.keys(files).length;
};

const siteDir = mkdtempSync(join(tmpdir(), 'handbook-bench-'));
try {
  const written = writeHandbook(siteDir);
  const runs = numbers(RUNS).map(() => {
    const started = performance.now();
    const spent = process.cpuUsage();
    const handbook = loadHandbook(siteDir);
    const loaded = performance.now();
    const problems = checkHandbook(handbook, {today: '2026-11-23'});
    const check = performance.now() - loaded;
    const cpu = process.cpuUsage(spent).user / 1000;
    return {load: loaded - started, check, cpu, problems, handbook};
  });
  const [first] = runs;
  if (!first) throw new Error('No run.');
  console.log(
    `${written} files, ${first.handbook.graph.entries.length} pages, ${first.handbook.graph.edges.length} edges`,
  );
  if (first.problems.length > 0) console.log(toText(first.problems.slice(0, 5), first.handbook.graph.entries.length));
  for (const {load, check, cpu} of runs)
    console.log(`load ${load.toFixed(0)} ms, check ${check.toFixed(0)} ms, processor ${cpu.toFixed(0)} ms`);
  const median = runs.map(({load, check}) => load + check).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  console.log(`median ${median.toFixed(0)} ms, target ${TARGET_MS} ms: ${median <= TARGET_MS ? 'kept' : 'MISSED'}`);
} finally {
  rmSync(siteDir, {recursive: true});
}

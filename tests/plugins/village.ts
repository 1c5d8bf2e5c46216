import {type ContentGraph, withoutDrafts} from '../../src/content/graph.ts';
import type {PageProps} from '../../src/plugins/handbook/props.ts';
import {toPageProps} from '../../src/plugins/handbook/to-page-props.ts';
import {bakery} from '../support/bakery.ts';
import {type Files, french, getEntry, handbook, page} from '../support/handbook.ts';

const TRIAL = 'docs/interview-process/kitchen/trial.md';

/** How the bakers of the village judge what the trial assesses. */
const RUBRIC = `rubric:
  - {id: kneading, looks_at: The dough., ask: Ask for a loaf., weak: It sticks., good: It holds., outstanding: It sings.}
  - {id: patience, looks_at: The pauses., weak: None., good: Some., outstanding: Enough.}
  - {id: plans-ahead, looks_at: The evening before., weak: No plan., good: A plan., outstanding: A plan that others follow.}
`;

const guide = (title: string, fields = ''): string =>
  `---\ntitle: ${title}\ndescription: How pages are written.\n${fields}---\n\nSome words.\n`;

/** The bakery with a page of every kind there is, an open job among them. */
export const village: Files = {
  ...bakery,
  [TRIAL]: String(bakery[TRIAL]).replace('assesses:', `scheduled: true\n${RUBRIC}assesses:`),
  'docs/index.md': page(
    'Larkspur handbook',
    `doors:
  - id: bake
    title: I want to bake
    summary: What there is to do.
    links:
      - {id: jobs, to: /jobs}
      - {id: trial, to: /interview-process/kitchen/trial, label: The morning itself}
`,
  ),
  'docs/jobs/index.md': page('Jobs', 'sidebar_label: Work\nlists: job\n'),
  'docs/jobs/baker.md': page(
    'Baker for the night',
    `hiring: open
posted: 2026-11-02
level: baker
team: ovens
process: kitchen
requires: [kneading]
benefits: [breakfast]
workplace: office
places: [{city: Lyon, country: FR}]
pay: {min: 30000, max: 36000, currency: EUR, unit: YEAR}
countries: [FR]
basis: [work-1]
unconfirmed: [contract, hours, apply]
`,
  ),
  'docs/skills/index.md': page('Skills', 'lists: skill\n'),
  'docs/benefits/bread.md': page('Bread', 'basis: [work-1]\n'),
  'docs/glossary/dough.md': `---\nterm: Dough\ndescription: Flour, water and time.\naliases: [paste]\nstatus: adopted\nowner: baker\nreview: 2027-01-31\n---\n\nIt rests.\n`,
  'docs/contributing/index.md': guide('Contributing'),
  'docs/contributing/basis.md': guide('Basis', 'lists: basis\n'),
  'blog/2026-11-23-open.md': page(
    'We are open',
    'date: 2026-11-23\nslug: open\nauthors: [baker]\nbasis: [work-1]\n',
    '\nCome in.\n\n<!-- truncate -->\n\nThere is bread.\n',
  ),
};

const POSTS = 'i18n/fr/docusaurus-plugin-content-blog/';

const translate = (path: string, text: string): [string, string] => {
  const [field, title] = /^(title|term): (.+)$/m.exec(text)?.slice(1) ?? [];
  const target = path.startsWith('blog/') ? `${POSTS}${path.slice('blog/'.length)}` : french(path);
  return [target, `---\n${field}: ${title} (fr)\ndescription: En français.\n---\n\nDes mots.\n`];
};

/** The same files with a French text of every page among them. */
export const inBothLanguages = (files: Files): Files => ({
  ...files,
  ...Object.fromEntries(
    Object.entries(files).flatMap(([path, text]) => (path.endsWith('.md') ? [translate(path, String(text))] : [])),
  ),
});

const graphs = new WeakMap<Files, ContentGraph>();

/** What a published page of some files knows beside its prose. The files are read once: they must not change. */
export const propsOf = (files: Files, path: string, locale = 'en'): PageProps => {
  const graph = graphs.get(files) ?? withoutDrafts(handbook(files).graph);
  graphs.set(files, graph);
  return toPageProps(graph, getEntry(graph, path), locale, []);
};

/** The village, every page of which is translated. */
export const translatedVillage: Files = inBothLanguages(village);

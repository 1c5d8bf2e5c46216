import {COMPANY, type Files, french, page} from './handbook.ts';

/** Where a generated posting is in its life; `expired` is open, and its last day is over. */
const STATES = ['open', 'paused', 'open', 'filled', 'open', 'closed', 'open', 'expired', 'open', 'draft'] as const;
type State = (typeof STATES)[number];
const CONTRACTS = ['permanent', 'fixed-term', 'internship', 'apprenticeship', 'freelance'];
const WORKPLACES = ['remote', 'hybrid', 'office'];
const COUNTRIES = ['[FR]', '[FR, BE]', '[DE]', '[FR, DE, CH]'];
const PLACES = [
  '[{city: Lyon, postcode: "69001", country: FR}]',
  '[{city: Köln, region: Nordrhein-Westfalen, postcode: "50667", country: DE}, {city: Namur, country: BE}]',
];
const PAY = [
  'pay: {min: 30000, max: 36000, currency: EUR, unit: YEAR}\n',
  'pay: {disclosure: before-first-interview}\n',
  'pay: {min: 15, max: 18, currency: EUR, unit: HOUR}\n',
  'pay: {min: 4200, max: 5100, currency: CHF, unit: MONTH}\n',
];

/** Each department with its teams, levels and skills; its process assesses every one of the skills. */
const DEPARTMENTS = [
  {
    id: 'kitchen',
    teams: ['ovens', 'pastry'],
    levels: ['baker', 'master'],
    skills: ['kneading', 'shaping', 'ovencraft'],
  },
  {id: 'shop', teams: ['counter', 'deliveries'], levels: ['seller', 'lead'], skills: ['advising', 'reckoning']},
  {id: 'office', teams: ['accounts'], levels: ['clerk'], skills: ['ledgers', 'planning']},
] as const;

const WORDS = ['Patience', 'Breakfast', 'Bicycle'] as const;

/** The company around the postings: departments, levels, skills and stages, all in order. */
const surroundings = (): Files => ({
  'company.yaml': `${COMPANY.replace('roles: {}', 'roles: {baker: {en: Baker, fr: Boulanger}}')}timezone: Europe/Paris
apply_hosts: [larkspur.example]
privacy: /policies/candidates
`,
  'docs/index.md': page(
    'Larkspur handbook',
    'doors: [{id: bake, title: I want to bake, summary: What there is to do., links: [{id: jobs, to: /jobs}]}]\n',
  ),
  'docs/jobs/index.md': page('Jobs', 'lists: job\n'),
  'docs/policies/candidates.md': page('What becomes of your application'),
  'docs/values/patience.md': page(WORDS[0]),
  'docs/benefits/breakfast.md': page(WORDS[1]),
  'docs/benefits/bicycle.md': page(WORDS[2]),
  ...Object.fromEntries(DEPARTMENTS.flatMap(toDepartment)),
});

const toName = (id: string): string => `${id[0]?.toUpperCase()}${id.slice(1)}`;

const toDepartment = ({id, teams, levels, skills}: (typeof DEPARTMENTS)[number]): Array<[string, string]> => [
  [`docs/departments/${id}/index.md`, page(toName(id))],
  ...teams.map((team): [string, string] => [`docs/departments/${id}/${team}.md`, page(toName(team))]),
  ...skills.map((skill): [string, string] => [
    `docs/skills/${skill}.md`,
    page(toName(skill), 'expresses: [patience]\n'),
  ]),
  ...levels.map((level): [string, string] => [
    `docs/levels/${id}/${level}.md`,
    page(toName(level), toCriterion(level)),
  ]),
  [
    `docs/interview-process/${id}/index.md`,
    page(`${toName(id)} interviews`, `department: ${id}\nunconfirmed: [accommodation]\n`),
  ],
  [
    `docs/interview-process/${id}/talk.md`,
    page(
      'Talk',
      'sidebar_position: 1\npurpose: To get to know each other.\nwho: [baker]\nformat: In person\nminutes: 45\nai: A talk needs none.\ncompany_ai: None is used.\ndecides: [baker]\ndecision: Whether to go on.\nreply: 5\nassesses: {values: [patience]}\n',
    ),
  ],
  [
    `docs/interview-process/${id}/trial.md`,
    page(
      'Trial',
      `sidebar_position: 2\npurpose: To work together.\nwho: [baker]\nformat: In person\ndecision: The baker decides.\nassesses:\n  skills: [${skills.join(', ')}]\n  criteria: [${levels.map((level) => `${level}-plans`).join(', ')}]\nunconfirmed: [minutes, ai, company_ai, decides, reply]\n`,
    ),
  ],
];

const toCriterion = (level: string): string =>
  `criteria:\n  - id: ${level}-plans\n    name: Plans ahead\n    summary: Starts on the evening before.\n    looks_like: [The oven is warm when it is needed.]\n`;

/** The value whose turn it is; lists of different lengths meet in every combination. */
const pick = <T>(values: readonly T[], turn: number): T => {
  const value = values[turn % values.length];
  if (value === undefined) throw new Error('There is nothing to pick from.');
  return value;
};

const toDay = (daysAgo: number): string =>
  new Date(Date.parse('2026-11-22') - daysAgo * 86_400_000).toISOString().slice(0, 10);

/** What each state has beside its name. */
const toState = (state: State, index: number): string => {
  const posted = `posted: ${toDay(40 + (index % 60))}\n`;
  switch (state) {
    case 'draft':
      return 'hiring: draft\n';
    case 'open':
      return `hiring: open\n${posted}${index % 4 === 0 ? 'expires: 2027-03-31\n' : ''}`;
    case 'expired':
      return `hiring: open\n${posted}expires: ${toDay(index % 30)}\n`;
    case 'paused':
      return `hiring: paused\n${posted}paused: ${toDay(index % 20)}\n`;
    default:
      return `hiring: ${state}\n${posted}closed: ${toDay(index % 30)}\n`;
  }
};

const toPosting = (index: number, states: readonly State[]): Array<[string, string]> => {
  const state = pick(states, index);
  const {id, teams, levels, skills} = pick(DEPARTMENTS, Math.floor(index / 3));
  const [team, level] = [pick<string>(teams, Math.floor(index / 2)), pick<string>(levels, Math.floor(index / 5))];
  const workplace = pick(WORKPLACES, index);
  const asked = skills.filter((_, place) => place === 0 || (index + place) % 2 === 0);
  const fields = [
    toState(state, index),
    `level: ${id}/${level}\nteam: ${id}/${team}\nprocess: ${id}\nrequires: [${asked.join(', ')}]\n`,
    `workplace: ${workplace}\n${workplace === 'remote' ? '' : `places: ${pick(PLACES, index)}\n`}`,
    `contract: ${pick(CONTRACTS, index)}\nhours: ${index % 4 === 1 ? 'part-time' : 'full-time'}\n${pick(PAY, index)}`,
    `countries: ${pick(COUNTRIES, index)}\nbenefits: [${index % 2 ? 'breakfast' : 'breakfast, bicycle'}]\n`,
    index % 3 === 1
      ? 'apply: {email: jobs@larkspur.example}\n'
      : `apply: {url: "https://larkspur.example/apply/${index}"}\n`,
    ...(state === 'draft' ? ['unconfirmed: [posted]\n'] : []),
  ];
  const path = `docs/jobs/${level}-${index}.md`;
  const title = `${toName(level)} for the ${team} ${index}`;
  return [
    [
      path,
      page(title, fields.join(''), '\n## What there is to do {#work}\n\nBread, cakes and all that goes with them.\n'),
    ],
    [
      french(path),
      `---\ntitle: ${title} (fr)\ndescription: De quoi il s’agit.\n---\n\n## Ce qu’il y a à faire {#work}\n\nDu pain, des gâteaux et tout ce qui va avec.\n`,
    ],
  ];
};

/**
 * A handbook of an invented company with so many postings, in every state, contract, workplace and kind of pay, the same
 * at each call. The first is open, remote and complete; twelve show every case. Their files are `docs/jobs/*-<n>.md`.
 * `states` are those to take in turn, in place of all.
 */
export const postings = (count: number, states: readonly State[] = STATES): Files => ({
  ...surroundings(),
  ...Object.fromEntries(Array.from({length: count}, (_, index) => toPosting(index, states)).flat()),
});

import {COMPANY, type Files, page} from './handbook.ts';

/** The stages of the process, in order: short names and long ones. */
const STAGES = [
  'Letter',
  'Short conversation by telephone',
  'Morning in the kitchen',
  'Baking from a recipe that nobody knows',
  'Counter',
  'Supper with the night shift',
  'Last conversation, with the owner',
] as const;

/** The criteria of the level, most important first: from two words to a long sentence. */
const CRITERIA = [
  'Plans the night so that nobody has to wait for an oven',
  'Bakes bread that is the same on every day',
  'Knows flour',
  'Teaches apprentices until they no longer need to ask',
  'Says what went wrong before somebody else finds it',
  'Keeps the accounts of the kitchen',
  'Orders what is needed, and no more',
  'Repairs a dough that others would throw away',
  'Writes recipes that a stranger can bake from',
  'Leaves the kitchen cleaner than it was',
  'Listens to customers who complain',
  'Invents a bread for every season',
  'Reads the weather',
  'Shares out the work by what people can do and want to learn',
  'Stays calm when the oven fails at four in the morning',
  'Chooses suppliers for what they deliver and not for what they promise',
  'Trusts the others',
  'Keeps an apprentice’s secret',
  'Tastes everything',
  'Explains prices',
  'Arranges holidays so that nobody is left alone on a Saturday',
  'Speaks up against the owner where the bread would suffer',
  'Wastes nothing',
  'Represents the bakery at the guild, at fairs and in the newspaper',
  'Learns from other bakeries',
  'Measures before changing anything',
  'Knows the names of all regular customers and what they are allergic to',
  'Keeps knives sharp',
  'Ends a shift on time',
  'Finds a successor',
] as const;

const SKILLS = [
  'Kneading',
  'Shaping loaves by hand',
  'Ovencraft',
  'Advising customers in several languages',
  'Reckoning',
  'Hygiene',
] as const;

const VALUES = ['Patience', 'Care for those who come after', 'Frankness', 'Thrift'] as const;

const toSlug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Which stages assess the criterion at a place, from 0: none of every sixth, three of every seventh, else one or two. */
const listPlaces = (criterion: number): number[] => {
  if (criterion % 6 === 5) return [];
  const looks = criterion % 7 === 3 ? 3 : 1 + (criterion % 2);
  return Array.from({length: looks}, (_, look) => (criterion + 2 * look) % STAGES.length);
};

/** The first skill or value comes up in four stages, each other in one or two. */
const comesUp = (stage: number, thing: number): boolean =>
  thing === 0 ? stage % 2 === 0 : stage === thing || stage === thing + 2;

const toJudged = (stage: number): {skills: string[]; values: string[]; criteria: string[]} => ({
  skills: SKILLS.filter((_, place) => comesUp(stage, place)).map(toSlug),
  values: VALUES.slice(0, -1)
    .filter((_, place) => comesUp(stage, place))
    .map(toSlug),
  criteria: CRITERIA.filter((_, place) => listPlaces(place).includes(stage)).map(toSlug),
});

const toRubric = (id: string): string => `  - id: ${id}
    looks_at: What somebody did the last time it mattered, and what came of it.
    ask: Ask for one morning on which it was needed, then for what was done first.
    weak: Speaks of it in general, or of what others did.
    good: Tells of one morning, of a choice that was theirs, and of what it cost.
    outstanding: Tells of a habit that others took over, and of when they stopped doing it themselves.
`;

const toStage = (title: string, place: number): [string, string] => {
  const {skills, values, criteria} = toJudged(place);
  const judged = [...skills, ...values, ...criteria];
  return [
    `docs/interview-process/kitchen/${toSlug(title)}.md`,
    page(
      title,
      `sidebar_position: ${place + 1}
purpose: To see how somebody works when the kitchen is full, and to let them see how we do.
who: [baker, owner]
format: In the bakery, before it opens
minutes: ${30 + 15 * place}
ai: A dough needs none.
company_ai: None is used.
decides: [owner]
decision: Whether to go on, by what was written down.
reply: ${place + 2}
prepare: [Sleep early., Bring a loaf of your own.]
helps: [Questions about the oven.]
inside: [The bakers compare what they wrote down.]
agenda:
  - {id: flour, does: Weigh the flour together., minutes: 10}
  - {id: questions, does: Ask the questions of the rubric.}
rubric:
${judged.map(toRubric).join('')}assesses:
  skills: [${skills.join(', ')}]
  values: [${values.join(', ')}]
  criteria: [${criteria.join(', ')}]
${place % 3 === 2 ? 'proposed: [assesses]\n' : ''}`,
    ),
  ];
};

const toCriterion = (name: string): string => `  - id: ${toSlug(name)}
    name: ${name}
    summary: Does it without being asked, and in a way that others can copy.
    looks_like: [The bread is better for it., Somebody else can do it next year.]
    not: [Doing it alone at night.]
    expresses: [patience]
`;

/**
 * A handbook of an invented company whose one process has seven stages, and whose one level has thirty criteria: five
 * that no stage assesses, and three that three stages do. A value is assessed nowhere, a skill and a value in four
 * stages. Every stage has a rubric, and two only propose what they assess. Warnings, and no errors.
 */
export const longProcess: Files = {
  'company.yaml': `${COMPANY.replace('roles: {}', 'roles: {baker: {en: Baker}, owner: {en: Owner}}')
    .replace('locales: [en, fr]', 'locales: [en]')
    .replaceAll(/, fr: [^}]+/g, '')}timezone: Europe/Paris
apply_hosts: [larkspur.example]
`,
  'docs/index.md': page(
    'Larkspur handbook',
    'doors: [{id: bake, title: I want to bake, summary: What there is to do., links: [{id: jobs, to: /jobs}]}]\n',
  ),
  'docs/jobs/index.md': page('Jobs', 'lists: job\n'),
  'docs/skills/index.md': page('Skills', 'lists: skill\n'),
  'docs/values/index.md': page('Values', 'lists: value\n'),
  'docs/levels/index.md': page('Levels', 'lists: level\n'),
  'docs/interview-process/index.md': page('Interviews', 'lists: process\n'),
  'docs/departments/kitchen/index.md': page('Kitchen'),
  'docs/departments/kitchen/ovens.md': page('Ovens'),
  'docs/benefits/breakfast.md': page('Breakfast'),
  'docs/levels/kitchen/master.md': page('Master baker', `criteria:\n${CRITERIA.map(toCriterion).join('')}`),
  'docs/interview-process/kitchen/index.md': page(
    'Kitchen interviews',
    'department: kitchen\nignores: [Certificates]\naccommodation: Write to the bakery; the morning is adapted to you.\n',
  ),
  'docs/jobs/master.md': page(
    'Master baker for the night',
    `hiring: open
posted: 2026-11-02
level: master
team: ovens
process: kitchen
requires: [${SKILLS.map(toSlug).join(', ')}]
benefits: [breakfast]
workplace: office
places: [{city: Lyon, country: FR}]
contract: permanent
hours: full-time
pay: {min: 30000, max: 36000, currency: EUR, unit: YEAR}
countries: [FR]
apply: {email: jobs@larkspur.example}
`,
  ),
  ...Object.fromEntries(STAGES.map(toStage)),
  ...Object.fromEntries(SKILLS.map((name) => [`docs/skills/${toSlug(name)}.md`, page(name)])),
  ...Object.fromEntries(
    VALUES.map((name, place) => [
      `docs/values/${toSlug(name)}.md`,
      page(name, place === 1 ? 'proposed: [title]\n' : ''),
    ]),
  ),
};

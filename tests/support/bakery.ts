import {COMPANY, type Files, page} from './handbook.ts';

/** A whole handbook of an invented company: a page of every kind that relations join, and no problem. */
export const bakery: Files = {
  'company.yaml': COMPANY.replace(
    'roles: {}',
    'roles: {baker: {en: Baker, fr: Boulanger}}\nsources: {notes: {name: Notes}}',
  ),
  'docs/facts/work.md': page(
    'Work',
    `facts:
  - id: work-1
    text: Bread is baked at night.
    sources: [notes]
    certainty: stated
`,
  ),
  'docs/values/patience.md': page('Patience'),
  'docs/benefits/breakfast.md': page('Breakfast'),
  'docs/skills/kneading.md': page('Kneading', 'expresses: [patience]\nbasis: [work-1]\n'),
  'docs/departments/kitchen/index.md': page('Kitchen'),
  'docs/departments/kitchen/ovens.md': page('Ovens'),
  'docs/departments/shop/index.md': page('Shop'),
  'docs/levels/kitchen/baker.md': page(
    'Baker',
    `criteria:
  - id: plans-ahead
    name: Plans ahead
    summary: Starts the dough on the evening before.
    looks_like: [The oven is warm when it is needed.]
    expresses: [patience]
    basis: [work-1]
`,
  ),
  'docs/interview-process/kitchen/index.md': page(
    'Kitchen interviews',
    `department: kitchen
batches: Letters are read on Mondays.
ignores: [Certificates]
accommodation: Write to the bakery; the morning is adapted to you.
questions: [How early is early?]
`,
  ),
  'docs/interview-process/kitchen/trial.md': page(
    'Trial',
    `sidebar_position: 1
purpose: To bake together.
who: [baker]
format: A morning in the kitchen
minutes: 90
ai: No.
company_ai: No.
decides: [baker]
decision: Whether the dough rose.
reply: 3
prepare: [Sleep early.]
helps: [Questions about the oven.]
inside: [The ovens are lit.]
agenda:
  - {id: flour, does: Weigh the flour together., minutes: 30}
  - {id: oven, does: Watch the oven.}
assesses:
  skills: [kneading]
  values: [patience]
  criteria: [plans-ahead]
`,
  ),
  'docs/interview-process/shop/index.md': page('Shop interviews', 'department: shop\nunconfirmed: [accommodation]\n'),
  'docs/policies/hygiene.md': page('Hygiene', 'applies:\n  departments: [kitchen]\n  stages: [trial]\n'),
  'docs/jobs/baker.md': page(
    'Baker for the night',
    `hiring: draft
level: baker
team: ovens
process: kitchen
requires: [kneading]
benefits: [breakfast]
workplace: office
places: [{city: Lyon, country: FR}]
unconfirmed: [posted, contract, hours, pay, countries, apply]
`,
  ),
};

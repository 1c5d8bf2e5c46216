import {expect, test} from 'vitest';
import {edgesFrom, edgesTo} from '../../src/content/graph.ts';
import {getNodeTitle, listParts} from '../../src/content/parts.ts';
import {bakery} from '../support/bakery.ts';
import {COMPANY, explain, french, getEntry, guide, handbook, page} from '../support/handbook.ts';

const change = (path: string, from: string, to: string) => {
  const text = String(bakery[path]);
  if (!text.includes(from)) throw new Error(`${path} does not say ${from}.`);
  return {...bakery, [path]: text.replace(from, to)};
};

test('joins a whole handbook into resolved edges', () => {
  const {graph, problems} = handbook(bakery);
  expect(problems).toEqual([]);
  const name = ({entry, part}: {entry: {path: string}; part?: string}) => [entry.path, part].filter(Boolean).join('#');
  expect(
    graph.edges.map(({from, relation, to, field}) => `${name(from)} ${relation} ${name(to)} (${field.join('.')})`),
  ).toMatchInlineSnapshot(`
    [
      "docs/departments/kitchen/ovens.md part-of docs/departments/kitchen/index.md ()",
      "docs/interview-process/kitchen/index.md hires-for docs/departments/kitchen/index.md (department)",
      "docs/interview-process/kitchen/trial.md assesses-skill docs/skills/kneading.md (assesses.skills.0)",
      "docs/interview-process/kitchen/trial.md assesses-value docs/values/patience.md (assesses.values.0)",
      "docs/interview-process/kitchen/trial.md assesses-criterion docs/levels/kitchen/baker.md#plans-ahead (assesses.criteria.0)",
      "docs/interview-process/kitchen/trial.md stage-of docs/interview-process/kitchen/index.md ()",
      "docs/interview-process/shop/index.md hires-for docs/departments/shop/index.md (department)",
      "docs/jobs/baker.md requires docs/skills/kneading.md (requires.0)",
      "docs/jobs/baker.md at-level docs/levels/kitchen/baker.md (level)",
      "docs/jobs/baker.md in-team docs/departments/kitchen/ovens.md (team)",
      "docs/jobs/baker.md offers docs/benefits/breakfast.md (benefits.0)",
      "docs/jobs/baker.md hires-through docs/interview-process/kitchen/index.md (process)",
      "docs/levels/kitchen/baker.md#plans-ahead criterion-expresses docs/values/patience.md (criteria.0.expresses.0)",
      "docs/levels/kitchen/baker.md defined-for docs/departments/kitchen/index.md ()",
      "docs/levels/kitchen/baker.md#plans-ahead rests-on docs/facts/work.md#work-1 (criteria.0.basis.0)",
      "docs/policies/hygiene.md policy-department docs/departments/kitchen/index.md (applies.departments.0)",
      "docs/policies/hygiene.md policy-stage docs/interview-process/kitchen/trial.md (applies.stages.0)",
      "docs/skills/kneading.md skill-expresses docs/values/patience.md (expresses.0)",
      "docs/skills/kneading.md rests-on docs/facts/work.md#work-1 (basis.0)",
    ]
  `);
});

test('sorts entries by path', () => {
  const paths = handbook(bakery).graph.entries.map(({path}) => path);
  expect(paths).toEqual([...paths].sort());
});

test('finds the edges of a page and of one of its parts', () => {
  const {graph} = handbook(bakery);
  const level = getEntry(graph, 'docs/levels/kitchen/baker.md');
  expect(edgesTo(graph, level, 'plans-ahead').map(({relation}) => relation)).toEqual(['assesses-criterion']);
  expect(edgesFrom(graph, level, 'plans-ahead').map(({relation}) => relation)).toEqual([
    'criterion-expresses',
    'rests-on',
  ]);
  expect(edgesFrom(graph, level, 'another')).toEqual([]);
});

test('lists parts in order, and names a node by its page or its part', () => {
  const {graph} = handbook(bakery);
  const level = getEntry(graph, 'docs/levels/kitchen/baker.md');
  const facts = getEntry(graph, 'docs/facts/work.md');
  expect([listParts(level), listParts(facts), listParts(getEntry(graph, 'docs/values/patience.md'))]).toEqual([
    ['plans-ahead'],
    ['work-1'],
    [],
  ]);
  expect([
    getNodeTitle({entry: level}),
    getNodeTitle({entry: level, part: 'plans-ahead'}),
    getNodeTitle({entry: facts, part: 'work-1'}),
  ]).toEqual(['Baker', 'Plans ahead', 'work-1']);
});

test('says where a reference leads nowhere', () => {
  const cases = {
    skill: change('docs/jobs/baker.md', '[kneading]', '[kneading, baking]'),
    typo: change('docs/jobs/baker.md', 'team: ovens', 'team: ovnes'),
    level: change('docs/jobs/baker.md', 'level: baker', 'level: butcher'),
    process: change('docs/jobs/baker.md', 'process: kitchen', 'process: garden'),
    criterion: change('docs/interview-process/kitchen/trial.md', '[plans-ahead]', '[plans]'),
    value: change('docs/levels/kitchen/baker.md', '[patience]', '[pateince]'),
    fact: change('docs/levels/kitchen/baker.md', '[work-1]', '[work-1, work-12]'),
    role: change('docs/interview-process/kitchen/trial.md', '[baker]', '[baker, bakker]'),
    source: change('docs/facts/work.md', '[notes]', '[notes, hearsay]'),
    owner: change('docs/values/patience.md', 'owner: unassigned', 'owner: bakers'),
    department: change('docs/policies/hygiene.md', '[kitchen]', '[garden]'),
    stage: change('docs/policies/hygiene.md', '[trial]', '[tria]'),
    'a stage without its process': {
      'docs/interview-process/garden/walk.md': String(bakery['docs/interview-process/kitchen/trial.md'])
        .replace(/assesses:[\s\S]*criteria: .*\n/, '')
        .replace('who: [baker]', 'who: [gardener]'),
    },
    'a door': {
      'docs/index.md': page('Home', 'doors: [{id: a, title: A, summary: A., links: [{id: b, to: /vlaues}]}]\n'),
      'docs/values/index.md': page('Values'),
    },
  };
  const unknown = (text: string) => text.split('\n').filter((line) => !line.includes('every-skill-assessed'));
  expect(
    Object.entries(cases)
      .map(([name, files]) => `${name}\n${unknown(explain(files)).join('\n')}`)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "skill
    docs/jobs/baker.md:8:22 known-references: Unexpected skill "baking", expected a page in docs/skills/.
      Write that page, or remove the reference.
    typo
    docs/jobs/baker.md:6:1 known-references: Unexpected team "ovnes", expected a page in docs/departments/.
      Did you mean "ovens"?
    level
    docs/jobs/baker.md:5:1 known-references: Unexpected level "butcher", expected a page in docs/levels/.
      Write that page, or remove the reference.
    process
    docs/jobs/baker.md:7:1 known-references: Unexpected process "garden", expected a page in docs/interview-process/.
      Write that page, or remove the reference.
    criterion
    docs/interview-process/kitchen/trial.md:23:14 known-references: Unexpected criterion "plans", expected an id under "criteria" in docs/levels/.
      Write that page, or remove the reference.
    docs/levels/kitchen/baker.md:5:5 no-unassessed-criterion: No stage assesses the criterion "plans-ahead".
      Name it under "assesses: criteria:" in a stage.
    value
    docs/levels/kitchen/baker.md:9:17 known-references: Unexpected value "pateince", expected a page in docs/values/.
      Did you mean "patience"?
    fact
    docs/levels/kitchen/baker.md:10:21 known-references: Unexpected fact "work-12", expected an id under "facts" in docs/facts/.
      Did you mean "work-1"?
    role
    docs/interview-process/kitchen/trial.md:6:14 known-references: Unexpected role "bakker", expected a role in company.yaml.
      Did you mean "baker"?
    source
    docs/facts/work.md:7:22 known-references: Unexpected source "hearsay", expected one under "sources" in company.yaml.
      Known: notes.
    owner
    docs/values/patience.md:5:1 known-references: Unexpected owner "bakers", expected a role in company.yaml or "unassigned".
      Did you mean "baker"?
    department
    docs/policies/hygiene.md:5:17 known-references: Unexpected department "garden", expected a page in docs/departments/.
      Write that page, or remove the reference.
    stage
    docs/policies/hygiene.md:6:12 known-references: Unexpected stage "tria", expected a page in docs/interview-process/.
      Did you mean "trial"?
    a stage without its process
    docs/interview-process/garden/walk.md:2:1 known-references: Unexpected process "garden", expected a page in docs/interview-process/.
      Write that page, or remove the reference.
    docs/interview-process/garden/walk.md:6:7 known-references: Unexpected role "gardener", expected a role in company.yaml.
      Add it there first.
    docs/interview-process/garden/walk.md:11:11 known-references: Unexpected role "baker", expected a role in company.yaml.
      Add it there first.
    a door
    docs/index.md:4:56 known-references: Unexpected address "/vlaues", expected the address of a page.
      Did you mean "/values"?"
  `);
});

test('accepts the last part of an id while it is unambiguous, and asks for the whole where it is not', () => {
  const twice = {...bakery, 'docs/departments/shop/ovens.md': page('Ovens of the shop')};
  expect(explain(twice)).toMatchInlineSnapshot(`
    "docs/jobs/baker.md:6:1 known-references: Unexpected team "ovens", which could be kitchen/ovens or shop/ovens.
      Write the whole id."
  `);
  const whole = String(bakery['docs/jobs/baker.md']).replace('team: ovens', 'team: shop/ovens');
  expect(explain({...twice, 'docs/jobs/baker.md': whole})).toBe('');
});

test('prefers an exact id to a last part', () => {
  const {graph} = handbook({...bakery, 'docs/departments/kitchen/kitchen.md': page('Kitchen of the kitchen')});
  const policy = edgesFrom(graph, getEntry(graph, 'docs/policies/hygiene.md'));
  expect(policy.map(({to}) => to.entry.path)).toContain('docs/departments/kitchen/index.md');
});

test.each([
  ['docs/skills/kneading.md', 'every reference to a skill'],
  ['docs/values/patience.md', 'every reference to a value'],
  ['docs/levels/kitchen/baker.md', 'every reference to a level or a criterion'],
  ['docs/facts/work.md', 'every reference to a fact'],
  ['docs/departments/kitchen/index.md', 'every reference to a department'],
  ['docs/departments/kitchen/ovens.md', 'every reference to a team'],
  ['docs/interview-process/kitchen/index.md', 'every reference to a process'],
  ['docs/interview-process/kitchen/trial.md', 'every reference to a stage'],
])('reports %s once where it cannot be read, not %s too', (path) => {
  const [problem, ...more] = explain({...bakery, [path]: '---\ntitle: "x\n---\n\nWords.\n'}).split(/\n(?! )/);
  expect(problem).toMatch(`${path}:2:8 valid-front-matter: This quote is never closed.`);
  expect(more).toEqual([]);
});

test('reports a company.yaml that cannot be read once, not every role and source too', () => {
  expect(explain({...bakery, 'company.yaml': 'name: "Larkspur\n'})).toMatchInlineSnapshot(`
    "company.yaml:1:7 valid-front-matter: This quote is never closed.
      Put the same quote at the end of the value."
  `);
});

test('reports two pages of one address and two parts of one id', () => {
  const fact = '  - id: work-1\n    text: Bread is baked twice.\n    sources: [notes]\n    certainty: stated\n';
  expect(
    explain({
      ...bakery,
      'docs/values/patience/index.md': page('Patience again'),
      'docs/facts/more.md': String(bakery['docs/facts/work.md'])
        .replace('work-1', 'work-2')
        .replace('stated\n', `stated\n${fact}`),
    }),
  ).toMatchInlineSnapshot(`
    "docs/facts/work.md:5:5 unique-ids: Unexpected second fact "work-1", which docs/facts/more.md has already.
      Rename or delete one of the two.
    docs/values/patience/index.md:2:1 unique-ids: Unexpected second page at /values/patience, which docs/values/patience.md has already.
      Rename or delete one of the two."
  `);
});

test('reports a translation without its page, or in a language that is not published', () => {
  expect(
    explain({
      'docs/values/care.md': page('Care'),
      [french('docs/values/cares.md')]: '---\ntitle: Soin\n---\n\nMots.\n',
      'i18n/de/docusaurus-plugin-content-docs/current/values/care.md': '---\ntitle: Sorge\n---\n\nWorte.\n',
      'i18n/fr/docusaurus-plugin-content-blog/hello.md': '---\ntitle: Bonjour\n---\n\nMots.\n',
    }),
  ).toMatchInlineSnapshot(`
    "i18n/de/docusaurus-plugin-content-docs/current/values/care.md:1:1 no-orphan-translation: Unexpected language "de": company.yaml does not list it.
      Add the language to "locales" in company.yaml, or delete the file.
    i18n/fr/docusaurus-plugin-content-blog/hello.md:1:1 no-orphan-translation: Unexpected translation: there is no blog/hello.md.
      Write the original, or delete the translation too.
    i18n/fr/docusaurus-plugin-content-docs/current/values/cares.md:1:1 no-orphan-translation: Unexpected translation: there is no docs/values/cares.md.
      Did you mean "docs/values/care.md"?"
  `);
});

test('attaches a translation to its page', () => {
  const {graph} = handbook({
    'docs/values/care.md': page('Care'),
    [french('docs/values/care.md')]: '---\ntitle: Soin\n---\n\nMots.\n',
  });
  expect(getEntry(graph, 'docs/values/care.md').translations).toMatchObject([{locale: 'fr', data: {title: 'Soin'}}]);
});

test('reports addresses of company.yaml that lead nowhere', () => {
  expect(
    explain({
      'company.yaml': COMPANY.replace('navbar: []', 'navbar: [/contributing, /values, /blog]').replace(
        'footer: []',
        'footer: [/contributign, /jobs]',
      ),
      'docs/contributing/index.md': guide(),
      'docs/jobs/index.md': '---\ntitle: "x\n---\nWords.\n',
    }),
  ).toMatchInlineSnapshot(`
    "company.yaml:6:25 known-references: Unexpected address "/values", expected the address of a page.
      Known: /contributing, /blog.
    company.yaml:7:10 known-references: Unexpected address "/contributign", expected the address of a page.
      Did you mean "/contributing"?
    docs/jobs/index.md:2:8 valid-front-matter: This quote is never closed.
      Put the same quote at the end of the value."
  `);
});

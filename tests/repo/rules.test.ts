import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {loadHandbook} from '../../src/content/load-handbook.ts';
import {rules} from '../../src/content/rules/index.ts';
import {getEntry} from '../support/handbook.ts';
import {ROOT, readText} from '../support/repository.ts';

const names = rules.map(({name}) => name);
const {graph} = loadHandbook(ROOT);

test('keeps rules sorted by name, and each in a file of its name', () => {
  const files = readdirSync(join(ROOT, 'src/content/rules')).filter((file) => file !== 'index.ts');
  expect(names).toEqual([...names].sort());
  expect(files.map((file) => file.replace('.ts', '')).sort()).toEqual(names);
});

describe.each(rules)('$name', ({name, description}) => {
  test('has a page that names and describes it, and says what is wrong, what is right and why', () => {
    const page = getEntry(graph, `docs/contributing/rules/${name}.md`);
    expect(page.data).toMatchObject({title: name, description});
    expect(page.prose.headings.map(({id, text}) => [id, text])).toEqual([
      ['wrong', 'Wrong'],
      ['right', 'Right'],
      ['why', 'Why'],
    ]);
  });

  test.each(['fails', 'passes'])('has a fixture in which it %s', (outcome) => {
    expect(existsSync(join(ROOT, 'tests/fixtures', `${name}-${outcome}`, 'company.yaml'))).toBe(true);
  });
});

test('has no page and no fixture of a rule that does not exist', () => {
  const pages = readdirSync(join(ROOT, 'docs/contributing/rules')).map((file) => file.replace('.md', ''));
  expect(pages.sort()).toEqual([...names, 'index'].sort());
  const fixtures = readdirSync(join(ROOT, 'tests/fixtures')).filter((folder) => /-(?:fails|passes)$/.test(folder));
  expect(fixtures.sort()).toEqual(names.flatMap((name) => [`${name}-fails`, `${name}-passes`]).sort());
});

test('lists every rule with its severity and its sentence', () => {
  const rows = readText('docs/contributing/rules/index.md')
    .split('\n')
    .filter((line) => line.startsWith('| ['));
  expect(rows).toEqual(
    rules.map(
      ({name, severity, description}) => `| [${name}](/contributing/rules/${name}.md) | ${severity} | ${description} |`,
    ),
  );
});

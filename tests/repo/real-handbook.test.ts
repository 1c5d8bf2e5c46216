import {join} from 'node:path';
import {expect, test} from 'vitest';
import {listBasisRows} from '../../src/content/basis-table.ts';
import {checkHandbook} from '../../src/content/check-handbook.ts';
import {edgesFrom} from '../../src/content/graph.ts';
import {buildHandbook, loadHandbook} from '../../src/content/load-handbook.ts';
import {toTranslatedPath} from '../../src/content/locale-paths.ts';
import {isError} from '../../src/content/problem.ts';
import {readFiles} from '../../src/content/read-files.ts';
import {findStanding, listBasis} from '../../src/content/standing.ts';
import {readPast} from '../../src/history/read-past.ts';
import {getEntry, TODAY, toLines} from '../support/handbook.ts';
import {ROOT} from '../support/repository.ts';
import {SECOND_COMPANY} from '../support/site-copy.ts';

const handbook = loadHandbook(ROOT);
const {graph} = handbook;

/** Pages that some of these tests are about; another company's handbook has others, and skips those tests. */
const DELETED = 'docs/skills/databases.md';
const AI_POLICY = 'docs/policies/ai-usage.md';

test('has no errors', () => {
  expect(graph.entries.length).toBeGreaterThan(0);
  const problems = checkHandbook(handbook, {today: TODAY, past: readPast(ROOT)});
  expect(problems.filter(isError).map(toLines)).toEqual([]);
});

test('says on every page about the company what it rests on', () => {
  const rows = listBasisRows(graph);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({facts}) => facts.length === 0).map(({path}) => path)).toEqual([]);
});

test('rests adopted pages on nothing but what was stated, or looked for and not found', () => {
  const adopted = graph.entries.filter((entry) => findStanding(entry)?.status === 'adopted');
  const cited = adopted.flatMap((entry) => listBasis(graph, entry).map((fact) => ({path: entry.path, ...fact})));
  expect(cited.length).toBeGreaterThan(0);
  const other = cited.filter(({certainty}) => certainty !== 'stated' && certainty !== 'missing');
  expect(other.map(({path, id, certainty}) => `${path} ${id} ${certainty}`)).toEqual([]);
});

test.skipIf(!graph.entries.some(({path}) => path === AI_POLICY))(
  'binds no stage by the AI policy, which is about staff',
  () => {
    const policy = getEntry(graph, AI_POLICY);
    expect(edgesFrom(graph, policy).filter(({relation}) => relation === 'policy-stage')).toEqual([]);
  },
);

test.skipIf(!graph.entries.some(({path}) => path === DELETED))(
  'names every line that refers to a page that was deleted, and no line that does not',
  () => {
    const files = readFiles(ROOT).filter(({path}) => path !== DELETED);
    const problems = checkHandbook(buildHandbook(files), {today: TODAY}).filter(isError);
    const lines = new Map(
      files.map(({path, bytes}) => [path, new TextDecoder().decode(bytes ?? new Uint8Array()).split('\n')]),
    );
    const links = [...lines].flatMap(([path, text]) =>
      text.flatMap((line, index) => (line.includes('(/skills/databases.md') ? [`${path}:${index + 1}`] : [])),
    );
    const named = problems.map(({path, line}) => `${path}:${line}`);
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((place) => !named.includes(place))).toEqual([]);
    const [orphans, others] = [true, false].map((is) =>
      problems.filter(({rule}) => (rule === 'no-orphan-translation') === is),
    );
    expect(orphans?.map(({path}) => path)).toEqual([toTranslatedPath(DELETED, 'fr')]);
    expect(others?.filter(({path, line}) => !lines.get(path)?.[line - 1]?.includes('databases'))).toEqual([]);
    expect(others?.map(({rule}) => rule)).toContain('known-references');
    expect(problems.filter(({fix}) => fix === undefined)).toEqual([]);
  },
);

test('reads the same from the same files', () => {
  expect(JSON.stringify(loadHandbook(ROOT))).toBe(JSON.stringify(handbook));
});

test('explains itself without leading into the company’s own pages', () => {
  const second = readFiles(join(ROOT, SECOND_COMPANY));
  const guides = readFiles(ROOT).filter(({path}) => path.startsWith('docs/contributing/'));
  const problems = checkHandbook(buildHandbook([...second, ...guides].sort((a, b) => (a.path < b.path ? -1 : 1))), {
    today: TODAY,
  });
  expect(guides.length).toBeGreaterThan(20);
  expect(problems.filter(({path}) => path.startsWith('docs/contributing/')).map(toLines)).toEqual([]);
});

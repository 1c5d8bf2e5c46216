import {expect, test} from 'vitest';
import {listBasisRows} from '../../src/content/basis-table.ts';
import {checkHandbook} from '../../src/content/check-handbook.ts';
import {edgesFrom} from '../../src/content/graph.ts';
import {buildHandbook, loadHandbook} from '../../src/content/load-handbook.ts';
import {toTranslatedPath} from '../../src/content/locale-paths.ts';
import {isError} from '../../src/content/problem.ts';
import {readFiles} from '../../src/content/read-files.ts';
import {findStanding, listBasis} from '../../src/content/standing.ts';
import {getEntry, TODAY, toLines} from '../support/handbook.ts';
import {ROOT} from '../support/repository.ts';

const handbook = loadHandbook(ROOT);
const {graph} = handbook;

test('has no errors', () => {
  expect(graph.entries.length).toBeGreaterThan(50);
  expect(checkHandbook(handbook, {today: TODAY}).filter(isError).map(toLines)).toEqual([]);
});

test('says on every page about the company what it rests on', () => {
  const rows = listBasisRows(graph);
  expect(rows.length).toBeGreaterThan(50);
  expect(rows.filter(({facts}) => facts.length === 0).map(({path}) => path)).toEqual([]);
});

test('rests adopted pages on nothing but what was stated, or looked for and not found', () => {
  const adopted = graph.entries.filter((entry) => findStanding(entry)?.status === 'adopted');
  const cited = adopted.flatMap((entry) => listBasis(graph, entry).map((fact) => ({path: entry.path, ...fact})));
  expect(cited.length).toBeGreaterThan(50);
  const other = cited.filter(({certainty}) => certainty !== 'stated' && certainty !== 'missing');
  expect(other.map(({path, id, certainty}) => `${path} ${id} ${certainty}`)).toEqual([]);
});

test('binds no stage by the AI policy, which is about staff', () => {
  const policy = getEntry(graph, 'docs/policies/ai-usage.md');
  expect(edgesFrom(graph, policy).filter(({relation}) => relation === 'policy-stage')).toEqual([]);
});

test('names every line that refers to a page that was deleted, and nothing else', () => {
  const deleted = 'docs/skills/databases.md';
  const files = readFiles(ROOT).filter(({path}) => path !== deleted);
  const problems = checkHandbook(buildHandbook(files), {today: TODAY}).filter(isError);
  // Front matter says `databases`, the ledger has its address, prose links to the file; a page's own words about databases are neither.
  const referring = files.flatMap(({path, bytes}) =>
    new TextDecoder()
      .decode(bytes ?? new Uint8Array())
      .split('\n')
      .flatMap((line, index) =>
        /^ *(?:requires|skills): .*\bdatabases\b|^ *- \/skills\/databases$|\(\/skills\/databases\.md/.test(line) &&
        !path.startsWith('docs/contributing/')
          ? [`${path}:${index + 1}`]
          : [],
      ),
  );
  const orphan = `${toTranslatedPath(deleted, 'fr')}:1`;
  expect(referring.length).toBeGreaterThan(3);
  expect([...new Set(problems.map(({path, line}) => `${path}:${line}`))].sort()).toEqual([...referring, orphan].sort());
  expect(problems.filter(({fix}) => fix === undefined)).toEqual([]);
});

test('reads the same from the same files', () => {
  expect(JSON.stringify(loadHandbook(ROOT))).toBe(JSON.stringify(handbook));
});

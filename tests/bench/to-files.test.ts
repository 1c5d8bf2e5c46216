import {expect, test} from 'vitest';
import {buildHandbook} from '../../src/content/load-handbook.ts';
import {readText} from '../support/repository.ts';
import {inFolder, runCli} from '../support/run-cli.ts';
import {makeCorpus} from './corpus/make-corpus.ts';
import {toForeignPages} from './corpus/read-foreign.ts';
import {toFiles} from './peers/handbook/to-files.ts';

const company = {'company.yaml': readText('tests/bench/peers/handbook/company.yaml')};

test.each([40, 400])('lays %i generated pages out as a handbook without errors', async (size) => {
  const files = {...company, ...toFiles(makeCorpus(size, 1))};
  const {exitCode, stdout} = await inFolder(files, (siteDir) => runCli(['check', '--format', 'json'], {siteDir}));
  expect(JSON.parse(stdout)).toMatchObject({problems: []});
  expect(exitCode).toBe(0);
});

test('spreads the pages over the kinds of a handbook', () => {
  const files = Object.entries({...company, ...toFiles(makeCorpus(40, 1))});
  const {graph} = buildHandbook(
    files.map(([path, text]) => ({path, bytes: new TextEncoder().encode(text), symbolicLink: false})),
  );
  const kinds = new Set(graph.entries.map(({kind}) => kind));
  for (const kind of ['value', 'skill', 'level', 'glossary', 'policy', 'benefit', 'page'])
    expect(kinds).toContain(kind);
});

test('lays foreign pages out as a handbook without errors', async () => {
  const pages = toForeignPages([
    {file: 'README.md', text: '# Welcome\n\nSee [the rules](rules/one.md) and [nothing](gone.md).\n'},
    {file: 'rules/one.md', text: '---\ntitle: "Rule: one"\n---\n\n<b>Bold</b> text with {{ braces }}.\n'},
    ...Array.from({length: 20}, (_, place) => ({file: `contributing/${place}.md`, text: `Page ${place}.\n`})),
    {file: 'Über uns/Wir & Sie.md', text: 'Text without a heading.\n'},
  ]);
  const files = {...company, ...toFiles({name: 'Foreign', language: 'en', pages})};
  const {exitCode, stdout} = await inFolder(files, (siteDir) => runCli(['check'], {siteDir}));
  expect(stdout).toContain('0 errors, 0 warnings');
  expect(exitCode).toBe(0);
});

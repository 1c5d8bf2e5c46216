import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {ROOT} from '../peers/folders.ts';
import {drawChart} from './draw-chart.ts';
import {replaceMarked} from './replace-marked.ts';
import type {SearchResults} from './results.ts';
import {toCostTables, toRelevanceTables} from './to-tables.ts';

const PAGE = join(ROOT, 'docs/contributing/benchmarks.md');
const PICTURE = join(ROOT, 'static/img/benchmarks/search.svg');

const toMachine = ({measured, seed, machine}: SearchResults): string =>
  `Last measured on ${measured}, with ${machine.processors} processors, Node ${machine.node.slice(1)}, Chromium ${machine.browser} and seed ${seed}.`;

const SHOWN =
  '![Bar chart: kilobytes loaded until a word of the text is found, for each site, by the number of pages. The tables below give the same figures.](/img/benchmarks/search.svg)';

/** Draws the picture again; whether there is one. */
const writePicture = async (results: SearchResults): Promise<boolean> => {
  const picture = await drawChart(results);
  if (!picture) return false;
  mkdirSync(dirname(PICTURE), {recursive: true});
  writeFileSync(PICTURE, picture);
  return true;
};

/** Puts the figures into the handbook's page about them, and draws its picture. */
export const writeReport = async (results: SearchResults): Promise<void> => {
  const picture = await writePicture(results);
  const parts = {
    machine: toMachine(results),
    cost: `${picture ? `${SHOWN}\n\n` : ''}${toCostTables(results)}`,
    relevance: toRelevanceTables(results),
  };
  const text = Object.entries(parts).reduce(
    (text, [name, content]) => replaceMarked(text, name, content),
    readFileSync(PAGE, 'utf8'),
  );
  writeFileSync(PAGE, text);
};

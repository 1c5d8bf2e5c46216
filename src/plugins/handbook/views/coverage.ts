import {COVERED, type CoverageRow, listCoverage} from '../../../content/coverage.ts';
import type {ContentGraph, EntryOf} from '../../../content/graph.ts';
import {isProposed} from '../../../content/standing.ts';
import {toStageLink} from '../headers/stage.ts';
import {toNodeLink, toPageLink} from '../to-link.ts';
import type {CoverageProps, CoverageRowProps} from './props.ts';

/** What is looked for at a level, and in which stages of the processes that lead to it. */
export const toCoverage = (graph: ContentGraph, level: EntryOf<'level'>, locale: string): CoverageProps => {
  const {processes, groups, counts} = listCoverage(graph, level);
  const stages = processes.flatMap((one) => one.stages);
  return {
    processes: processes.map((one) => ({
      link: toPageLink(one.process, locale),
      stages: one.stages.map((stage) => toStageLink(graph, stage, locale)),
    })),
    groups: COVERED.map((id) => ({
      id,
      rows: groups[id].rows.map((row) => toRow(row, stages, locale)),
      counts: groups[id].counts,
    })),
    counts,
  };
};

const toRow = (row: CoverageRow, stages: ReadonlyArray<EntryOf<'stage'>>, locale: string): CoverageRowProps => ({
  link: toNodeLink(row.target, locale),
  stages: stages.map((stage) => {
    if (!row.stages.includes(stage)) return null;
    return isProposed(stage, 'assesses') ? 'proposed' : 'adopted';
  }),
  verdict: row.verdict,
});

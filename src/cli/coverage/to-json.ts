import {toRubricId} from '../../content/assessed.ts';
import {COVERED, type CoverageRow, type Covered} from '../../content/coverage.ts';
import {type EntryOf, getTitle} from '../../content/graph.ts';
import {getNodeTitle} from '../../content/parts.ts';
import {isProposed} from '../../content/standing.ts';

/** The coverage of levels for programs: `{levels: [{id, processes, criteria, skills, values, counts}]}`. */
export const toJson = (levels: readonly Covered[]): string =>
  `${JSON.stringify({levels: levels.map(toLevel)}, undefined, 2)}\n`;

const toLevel = ({level, coverage: {processes, groups, counts}}: Covered) => ({
  ...toNamed(level),
  path: level.path,
  processes: processes.map(({process, stages}) => ({...toNamed(process), stages: stages.map(toStage)})),
  ...Object.fromEntries(COVERED.map((id) => [id, groups[id].rows.map(toRow)])),
  counts: {...Object.fromEntries(COVERED.map((id) => [id, groups[id].counts])), all: counts},
});

const toNamed = ({id, data}: EntryOf<'level' | 'process' | 'stage'>) => ({id, title: getTitle(data)});

const toStage = (stage: EntryOf<'stage'>) => ({...toNamed(stage), proposed: isProposed(stage, 'assesses')});

const toRow = ({target, stages, verdict}: CoverageRow) => ({
  id: toRubricId(target),
  title: getNodeTitle(target),
  stages: stages.map(({id}) => id),
  verdict,
});

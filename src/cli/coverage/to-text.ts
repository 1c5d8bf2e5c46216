import {toRubricId} from '../../content/assessed.ts';
import {COVERED, type CoverageCounts, type CoverageRow, type Covered, type CoveredId} from '../../content/coverage.ts';
import {type EntryOf, getTitle} from '../../content/graph.ts';
import {isProposed} from '../../content/standing.ts';

/** As wide as most terminals. */
const COLUMNS = 80;

/** However many stages there are, so much of a name is shown. */
const SHORTEST = 20;

const NOTES = {unassessed: 'unassessed', assessed: '', repeated: 'more than twice'} as const;

const THINGS = {
  criteria: ['criterion', 'criteria'],
  skills: ['skill', 'skills'],
  values: ['value', 'values'],
} as const satisfies Record<CoveredId, readonly [string, string]>;

/** The coverage of levels as tables: a row for each thing, a column for each stage. */
export const toText = (levels: readonly Covered[]): string =>
  levels.length === 0 ? 'There are no levels.\n' : levels.map(toTables).join('\n');

const toTables = ({level, coverage: {processes, groups, counts}}: Covered): string => {
  const stages = processes.flatMap((one) => one.stages);
  const rows = COVERED.flatMap((id) => groups[id].rows);
  const room = COLUMNS - '  '.length - 3 * stages.length - `  ${NOTES.repeated}`.length;
  const longest = Math.max(0, ...rows.map(({target}) => toRubricId(target).length));
  const width = Math.min(longest, Math.max(SHORTEST, room));
  const proposes = stages.some(
    (stage) => isProposed(stage, 'assesses') && rows.some((row) => row.stages.includes(stage)),
  );
  return [
    `${level.id}: ${getTitle(level.data)}`,
    '',
    ...(processes.length === 0 ? ['No interview process leads to this level.', ''] : []),
    ...processes.flatMap(({process, stages: own}) => [
      getTitle(process.data),
      ...own.map((stage) => `${String(stages.indexOf(stage) + 1).padStart(4)}  ${getTitle(stage.data)}`),
      '',
    ]),
    ...COVERED.flatMap((id) => [
      summarise(THINGS[id], groups[id].counts),
      ...(groups[id].rows.length > 0 && stages.length > 0 ? [toHead(width, stages.length)] : []),
      ...groups[id].rows.map((row) => toLine(row, stages, width)),
      '',
    ]),
    ...(proposes ? ['x assessed, o proposed to be assessed', ''] : []),
    summarise(['in all', 'in all'], counts),
    '',
  ].join('\n');
};

/** `5 criteria: 5 assessed once or twice, none unassessed, none more than twice`. */
const summarise = ([one, several]: readonly [string, string], counts: CoverageCounts): string => {
  const {assessed, unassessed, repeated} = counts;
  const all = assessed + unassessed + repeated;
  const say = (count: number): string => (count === 0 ? 'none' : String(count));
  return `${all} ${all === 1 ? one : several}: ${say(assessed)} assessed once or twice, ${say(unassessed)} unassessed, ${say(repeated)} more than twice`;
};

const toHead = (width: number, count: number): string =>
  `  ${' '.repeat(width)}${Array.from({length: count}, (_, place) => String(place + 1).padStart(3)).join('')}`;

const toLine = (
  {target, stages, verdict}: CoverageRow,
  all: ReadonlyArray<EntryOf<'stage'>>,
  width: number,
): string => {
  const name = toRubricId(target);
  const cut = name.length > width ? `${name.slice(0, width - 1)}…` : name.padEnd(width);
  const marks = all.map((stage) => {
    if (!stages.includes(stage)) return '  .';
    return isProposed(stage, 'assesses') ? '  o' : '  x';
  });
  return `  ${cut}${marks.join('')}  ${NOTES[verdict]}`.trimEnd();
};
